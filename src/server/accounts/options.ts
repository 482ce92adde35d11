import type { BetterAuthOptions } from 'better-auth';
import { username } from 'better-auth/plugins/username';
import * as password from './password.ts';

/** Thirty days, then one signs in again (NIST SP 800-63B-4, 2.1.3: at most 30 days at AAL1). */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** Ours alone: no request from outside carries it, `handler.ts` writes it from the front server's word. */
export const addressHeader = 'x-fourleaf-address';

/** Never asked for over the network: we hand requests to the handler ourselves. */
export const origin = 'http://fourleaf.invalid';

/** How Better Auth is to behave. The tables are named as ours are; docs/decisions says why each line is there. */
export const options = {
	baseURL: origin,
	basePath: '/api/auth',
	telemetry: { enabled: false },
	logger: { disabled: true },
	emailAndPassword: {
		enabled: true,
		minPasswordLength: password.shortest,
		maxPasswordLength: password.longest,
		password: { hash: password.hash, verify: password.verify }
	},
	plugins: [
		username({
			// What a nickname may be is decided once, in nickname.ts, before anything gets here.
			minUsernameLength: 1,
			maxUsernameLength: 100,
			usernameValidator: () => true,
			schema: { user: { fields: { displayUsername: 'display_username' } } }
		})
	],
	disabledPaths: [
		'/is-username-available',
		'/sign-in/email',
		'/request-password-reset',
		'/change-email',
		'/update-user',
		'/delete-user'
	],
	rateLimit: {
		enabled: true,
		storage: 'database',
		modelName: 'rate_limit',
		fields: { lastRequest: 'last_request' },
		window: 60,
		max: 60,
		customRules: {
			'/sign-in/username': { window: 60, max: 10 },
			// A club's whole evening joins from one address.
			'/sign-up/email': { window: 3600, max: 60 }
		}
	},
	advanced: {
		cookiePrefix: 'fourleaf',
		useSecureCookies: false,
		ipAddress: { ipAddressHeaders: [addressHeader] },
		database: { generateId: 'uuid' }
	},
	session: {
		modelName: 'session',
		expiresIn: sessionSeconds,
		fields: {
			userId: 'member',
			expiresAt: 'expires_at',
			createdAt: 'created_at',
			updatedAt: 'updated_at',
			ipAddress: 'ip_address',
			userAgent: 'user_agent'
		}
	},
	user: {
		modelName: 'member',
		fields: {
			emailVerified: 'email_verified',
			createdAt: 'created_at',
			updatedAt: 'updated_at'
		}
	},
	account: {
		modelName: 'credential',
		fields: {
			accountId: 'account_id',
			providerId: 'provider_id',
			userId: 'member',
			accessToken: 'access_token',
			refreshToken: 'refresh_token',
			idToken: 'id_token',
			accessTokenExpiresAt: 'access_token_expires_at',
			refreshTokenExpiresAt: 'refresh_token_expires_at',
			createdAt: 'created_at',
			updatedAt: 'updated_at'
		}
	},
	verification: {
		modelName: 'verification',
		fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' }
	}
} satisfies BetterAuthOptions;
