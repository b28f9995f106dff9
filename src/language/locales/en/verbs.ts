import { verbsFrom } from '../../rules/verbs.js';

const list = [
  'send ! regrets',
  'obtain, secure, acquire, request, circulate, issue, compose, author, supplement, amend, adjust, adapt, tweak, polish, simplify, shorten, expand, extend, illustrate, clarify',
  'write ! here', 'explain: it to, this to, that to, to',
  'email, mail, draft, prepare, contact, investigate, research, check, verify, confirm, update, fix, review, book, order, arrange',
  'organise, organize, schedule, invite, coordinate, clarify, finalise, finalize, complete, collect, gather, compile, present ! in, out, present',
  'deliver, submit, circulate, forward, distribute, publish, post, upload, announce, communicate, inform, notify, brief, train',
  'recruit, hire, print, copy, translate, design, develop, implement, install, configure, migrate, deploy, test, pilot, evaluate',
  'analyse, analyze, calculate, estimate, assess, map, describe, document, note, summarise, summarize, compare, budget, pay, transfer',
  'buy, purchase, procure, source, cancel, postpone, reschedule, reply, respond, answer, remind, chase, ping, nudge, consult, involve',
  'facilitate, moderate, edit, rewrite, revise, reword, correct, proofread, sign, negotiate, apply, report, register, create, delete',
  'remove, add, insert, incorporate, archive, merge, close ! early, door',
  'handle, resolve, sort, solve, repair, replace, renew, rename, refactor, rework, split, outline, define, specify, propose',
  'circle, escalate, delegate, allocate, assign, produce, generate, format, convert, scan, file, log, record, track, monitor',
  'consolidate, integrate, validate, reproduce, bisect, benchmark, profile, debug, patch, commit, push, release, tag, ship, rebase, backport, port',
  'approach, interview, survey, poll, quote, cost, price, audit, inspect, measure, count, list, collate, reconcile, invoice, refund, charge',
  'liaise, engage, negotiate, represent, chair, host',
  'run: the, a, it, this, tests, numbers, by, workshop, session ! late, out, to, off',
  'draw: up, a, the', 'put: together, up, on, in, it, out, a, the, forward', 'set: up, a, the, aside ! off',
  'make: a, an, the, sure, this, it, that, those, these, changes, updates, edits, arrangements, contact, copies, up ! it to, sense, coffee, tea, lunch, dinner, fun, my, a difference, it today',
  'take: the, care, photos, pictures, a photo, a picture, a look, this, that, over, on, it, an action, the action, the lead, up, the minutes, minutes, notes, ownership, responsibility, down, point, charge, forward, stock, another look ! train, bus, taxi, break, off, nap, lunch, day, kids, seriously, cab, walk, dog, yes, no, granted, offence, stairs, car, bike, lift, opportunity, chance, blame, risk, first, last, afternoon, morning, week, hit, view, time',
  'look: into, at, up, for, through, over, after ! forward',
  'follow: up, up on, this up, through',
  'find: out, a, an, the, someone, somebody, some, time, dates, and ! it, that, strange, hard',
  'get: back to, in touch, hold of, a quote, quotes, the, an, approval, feedback, input, numbers, data, it done, that done, this done, started on, everyone, a, someone, agreement, sign-off, estimates, in contact, to work on ! coffee, tea, lunch, food, kids, train, bus, home, off, back in, drink, there, cut, used, going, something to eat, it, idea, point, joke',
  'come: up with, back with, back to, back on ! back later, back in',
  'go: through, over, back to, ahead and, and, talk ! home, lunch, coffee, now, train',
  'meet: with, the, *',
  'do: the, a, an, some, it, that, this ! so, best, nothing, lunch, well',
  'have: a look, a go, a word, a chat',
  'talk, speak: to, with, about',
  'reach: out', 'touch: base', 'work: on, with, out, up ! home, from',
  'give: a, an, the, feedback, input, notice, him a, her a, them a, update, you an, you a, everyone, * ! up, try, shot, minute, second, sec, moment, hand',
  'provide, supply, share ! screen, concern, view, concerns, feeling',
  'raise: the, this, it, that, an, a, with, issue ! hand, eyebrow', 'bring: the, this, it, up, a, in, that, some, copies ! kids, cake, dog, coffee',
  'ask ! question, dumb, for lunch', 'call: a, the, them, him, her, *, around, up, for ! in, back in, it a day, you later, from, shots',
  'phone, ring: *, the, them, him, her', 'speak: to, with', 'pull: the, together, up, data, a, out, numbers',
  'pick: up the, up with, this up, that up, it up, a ! kids, children, son, daughter',
  'read: through, the, up on, over, it, and', 'start: a, the, on, an, drafting, writing, planning, collecting, working, with ! late, now',
  'open: a, an, the, ticket, issue, bug, up ! window, door', 'drop: them a, him a, her a, a line, the, an email, a note ! off, call, kids, out, now',
  'relay, retrieve, transcribe, trial, paint, mend, unblock, refill, restock, refurbish, relocate, decorate, photograph, film, plant, mow, wash, iron, sew, hang, deliver, label, rehouse, restore, recycle, laminate, wire, weld',
  'chase, nail, wrap, tidy, clean: up, the, down', 'own, lead: the, this, it, that, on, a',
  'ensure, arrange, sync, align, cover, explore, check, double-check, doublecheck, cross-check, revisit, finish, sketch, flesh, populate, subscribe',
  'help: with, *, out with, the, them, him, her, to', 'keep: an eye, everyone, you updated, track, you posted, the group',
  'tell: *, the, them, him, her, everyone, all ! you, me, us, apart, from, off',
  'let: * know, the know, them know, everyone know, people know, the team know, you all know, the group know', 'bump, message, dm, cc',
  'loop: in, *, them', 'pair, team: with, up', 'place: the, an, a, it', 'introduce, onboard, shadow, triage, connect',
  'turn: it into, this into, that into, in, the ! off, on', 'deal: with', 'see: to, if, whether, about ! you', 'figure: out', 'think: about it and', 'flag, escalate',
  'hand: over, out', 'pass: on, it on, this on, that on, the', 'sort: out', 'roll: out', 'line: up', 'write: up', 'show: the, *, at',  'move: the, this, it, that, them ! on, home',
  'attend, visit, demo, rehearse, restart, reboot, reset, enable, disable, upgrade, backup, redesign, redo, rerun, resend, recheck, re-check, re-send, republish, resubmit, retest',
]; // prettier-ignore

const third = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
const ing = (base: string): string => {
  if (/ie$/u.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eo]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return /^(?:get|put|set|run|ship|map|tag|log|chat|drop|plan|split|ping|commit|submit|cut|wrap)$/u.test(
    base,
  ) && !base.endsWith('g')
    ? `${base}${base.slice(-1)}ing`
    : `${base}ing`;
};
const past = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
const irregular = ['sent', 'written', 'done', 'made', 'taken', 'put', 'set', 'bought', 'paid', 'found', 'given', 'brought', 'fixed', 'booked', 'submitted', 'planned', 'sorted', 'drawn', 'told', 'chosen', 'kept', 'run', 'held', 'rewritten', 'dropped', 'shipped', 'tagged', 'mapped', 'looked', 'followed', 'cleaned']; // prettier-ignore

export const baseVerbs = verbsFrom(list, (base) => [base]);
export const thirdVerbs = verbsFrom(list, (base) => [third(base)]);
export const ingVerbs = verbsFrom(list, (base) => [ing(base)]);
export const participles = new Map([
  ...verbsFrom(
    list.map((line) => line.replace(/:[^!]*/u, '')),
    (base) => [past(base)],
  ),
  ...irregular.map((word) => [word, { base: word, then: [], not: new Set<string>() }] as const),
]);
