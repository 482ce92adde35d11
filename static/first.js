// Before the first paint: a device that has a plan does not see the welcome flash by.
try {
	if (localStorage.getItem('fourleaf-began')) document.documentElement.dataset.began = '';
} catch {
	// A browser that keeps nothing sees the welcome.
}
