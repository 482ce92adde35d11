import { mount } from 'svelte';
import { allActs } from '#core/care/figure/acts.ts';
import '#ui/face/face.css';
import './workshop.css';
import Workshop from './Workshop.svelte';

const target = document.getElementById('workshop');
if (target) mount(Workshop, { target, props: { acts: await allActs() } });
