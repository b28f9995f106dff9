import type { Say, Strings } from './strings.js';

const clocks = (start: string | null, end: string | null): string =>
  start === null ? '' : `, ${end === null ? en.phrases.clock(start) : en.phrases.clocks(start, end)}`;
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en: Strings = {
  locale: 'en',
  labels: {
    lang: 'en',
    fallback: 'This card cannot be shown here. Type “help” and we can do it in words.',
    agenda: 'Agenda',
    start: 'Start meeting',
    next: 'Next item',
    end: 'End meeting',
    goto: 'Go to …',
    gotoWhich: 'Which item?',
    gotoDo: 'Go to the item',
    pause: 'Pause',
    resume: 'Resume',
    postpone: 'Postpone …',
    postponeWhich: 'Which item?',
    postponeTo: 'To which day? (empty: the next meeting)',
    postponeDo: 'Postpone the item',
    sendAgenda: 'Send out agenda',
    proposals: 'Proposed for the agenda',
    seeProposals: 'See proposals',
    seeLoose: 'See them',
    toAgenda: 'Back',
    accept: '✓ Accept',
    standingMark: 'standing item',
    added: 'new since it was sent out',
    changed: 'changed since it was sent out',
    rearranged: 'the order has changed since',
    timeOver: 'the time is over',
    chooseItem: 'Choose an item',
    install: 'Get private messages',
    show: 'Show',
    closedHint: 'Only those with access can see this item.',
    asks: 'The meeting is asked to consider',
    about: 'About this item',
    caseOfficers: 'Case officer',
    effects: 'Effect',
    communication: 'Communication',
    coordination: 'Coordination',
    costs: 'Costs',
    attachments: 'Attachments',
    offRecord: 'Off the record: nothing is written down.',
    visibilityUnknown: 'Not marked as open or closed, so it counts as closed.',
    closedMark: 'Closed item',
    decisions: 'Decisions',
    followUps: 'Follow-ups',
    notes: 'Notes',
    nothingYet: 'Decisions and follow-ups appear here as you type them in the chat.',
    suggestion: 'Suggestion',
    yes: '✓ Yes',
    no: '✗ No',
    confirmHint: 'Add the suggestion',
    declineHint: 'Discard the suggestion',
    nothingHere: 'Nothing here yet.',
    edit: 'Edit',
    open: 'Open',
    fewer: 'Show fewer',
    yesDone: 'Yes, done',
    notDone: 'No',
    showAll: 'Show all',
    showMore: 'Show more',
    digestStop: 'Type “digest off” if you would rather not have this every week.',
    toMessage: 'to the message',
    minutes: 'Minutes',
    participants: 'Present',
    outsideItems: 'Outside the agenda',
    missing: 'Still missing',
    excerpt: 'Excerpt',
    absent: 'Apologies',
    undecided: 'No outcome recorded',
    comments: 'Comments',
    settled: 'Settled',
    approveMinutes: 'Approve',
    approveForAll: 'Approve for all',
    comment: 'Comment …',
    commentAbout: 'What is it about?',
    commentWhole: 'All of the minutes',
    commentText: 'What should change?',
    send: 'Send',
    getFile: 'Get file …',
    fileHint: 'The file comes in your private chat with me.',
    reopenMinutes: 'Correct …',
    reopenReason: 'Why must the minutes be corrected?',
    reopenDo: 'Open as a new version',
    copiesTitle: 'Copies of what was decided',
    copiesHint: 'The papers name them under Coordination. They get only the item, and only what may be told.',
    copyToAll: 'Send to all',
    nothingRecorded: 'Nothing to record.',
    postponed: 'Postponed to a later meeting.',
    notReached: 'Not dealt with.',
    save: 'Save',
    done: 'Done',
    reopen: 'Reopen',
    withdraw: 'Withdraw',
    restore: 'Restore',
    confirm: '✓ Add it',
    decline: '✗ Decline',
    back: 'Back',
    text: 'Text',
    textMissing: 'Please write a text.',
    owner: 'Owner',
    chooseOwner: 'Choose an owner',
    due: 'Due',
    newDue: 'New due date',
    remark: 'What came of it? (optional)',
    reason: 'Why? (optional)',
    snooze: 'Postpone …',
    snoozeDo: 'Postpone',
    closing: 'Before the meeting ends',
    endAnyway: 'End anyway',
    goOn: 'Continue the meeting',
    goesOn: 'The meeting goes on.',
    nothingOpen: 'Everything is settled.',
    openSlots: 'Not settled',
    openItems: 'Items not finished',
    openFollowUps: 'Follow-ups that lack something',
    openSuggestions: 'Suggestions nobody has answered',
    openClosed: 'Closed items',
    postponeNext: 'Postpone to next meeting',
    dueNext: 'due: next meeting',
    slotOther: 'Other …',
    slotChanged: 'Decided with changes',
    slotWhat: 'What became of it?',
    slotChoose: 'Choose an outcome.',
    slotText: 'What was changed or added? (optional)',
    reservations: 'Reservations',
    history: 'History',
    undoLast: 'Undo the last change',
    readOnly: 'You can read this, but not change it.',
    makeDecision: 'Make it a decision',
    makeFollowUp: 'Make it a follow-up',
    add: 'Add',
    addHeading: 'Add to the item',
    whatIsIt: 'What is it?',
    belongsTo: 'Belongs to',
    nobodyYet: 'Nobody yet',
    followUpOnly: 'Owner and due date are for follow-ups only.',
    itemByTime: 'The item is the one you were at when the message was written.',
    join: 'I am not in this chat yet',
    joinWhy: 'Add me, and I can write this down and keep an eye on it for you.',
    joinDo: 'Add to the chat',
    selfTest: 'Self-test',
    withdrawnMark: 'Withdrawn',
    ping: 'Reminder',
    waits: 'Waiting',
    waitsFor: 'What are you waiting for? The secretary is told',
    waitsMissing: 'Please say what you are waiting for',
    waitsDo: 'Save',
    doing: 'Working on it',
    handOver: 'Hand over',
    handOverOpens: 'Hand over …',
    handOverTo: 'Who should have it?',
    handOverMissing: 'Please choose somebody',
    giveTo: 'Give to …',
    notMine: 'Not mine',
    takeIt: 'I’ll take it',
    refuseIt: 'No thanks',
    reasonNeeded: 'Why? It was moved before',
    correct: 'Edit',
    itemForm: 'Edit the item',
    title: 'Title',
    titleMissing: 'Write a title.',
    presenters: 'Who presents it?',
    presentersHint: 'Names with commas between them',
    timeBox: 'Time in minutes',
    meetingDay: 'Date of the meeting',
    visibility: 'Open or closed',
    visibilityChoose: 'Choose',
    asksHint: 'One line for each',
    purpose: 'Purpose',
    purposeNone: 'Not stated',
    caseNumber: 'Case number',
    closesPromise: 'Does the paper close this follow-up?',
    turned: 'Changed from what was proposed',
    copies: 'Copy to',
    paper: 'Read and put on the agenda',
    isOpenOrClosed: 'Is this item open or closed?',
    untilAnswered: 'The paper does not say. Until you answer, the item is closed.',
    visibilityOpen: 'Open',
    visibilityClosed: 'Closed',
    markedOpen: 'Open item',
    markedClosed: 'Closed item',
    warnings: 'Please check',
    whichForum: 'Which meeting is this chat for?',
    whichForumWhy: 'Then I can keep its agenda, decisions and follow-ups together.',
    forumName: 'Name of the meeting',
    forumChosen: 'It is settled which meeting this chat is for.',
    forumMissing: 'Please write a name.',
    waitingForums: 'Papers are waiting for',
    welcome: 'Hello, I am Tovholder',
    welcomeWhat:
      'I keep track of the agenda, write down what you decide, and remind people of what they said they would do.',
    readsTitle: 'What I read',
    readsUnknown:
      'Messages in this chat if you have allowed it, otherwise only those that mention me. Type “selftest” to see which.',
    readsMentions:
      'Only messages that mention me with @. Put others on record by choosing “Make it a decision” or “Make it a follow-up” beside them.',
    readsEverything: 'The messages in this chat. I record no sound and use no language model.',
    readsPersonal: 'What you write to me here, and the papers you send me.',
    storesTitle: 'What I keep',
    stores:
      'Decisions, follow-ups and notes, each with a link to its message. I keep nothing else of the talk.',
    showsTitle: 'Who can see it',
    shows: 'The members of the meeting. Closed items can only be seen by those with access.',
    stopTitle: 'How to stop me',
    stop: '“@Tovholder quiet” makes me stop, and “@Tovholder listen” makes me start again. “@Tovholder off the record” is for the item you are on.',
    stopPersonalTitle: 'How to get fewer messages',
    stopPersonal: 'Say it in the meeting’s chat: “@Tovholder reminders light” gives fewer reminders.',
    startTitle: 'Getting started',
    startChat:
      'Mention me when I should do something: “@Tovholder agenda+ Title” puts an item on the agenda, and “@Tovholder start meeting” opens the meeting.',
    startPersonal:
      'Send me a paper, or type “my tasks”. In a meeting, add me to the chat and type “@Tovholder start meeting”.',
    preparation: 'Before the meeting',
    forumCard: 'Forum',
    help: 'What you can type',
    helpHow: 'In a shared chat, mention me first: @Tovholder agenda.',
  },
  kinds: {
    decided: 'Decided',
    approved: 'Approved',
    agreed: 'Agreed',
    recommended: 'Recommended',
    forwarded: 'Forwarded',
    noted: 'Noted',
    discussed: 'Discussed',
    wished: 'Wish',
    informed: 'Informed',
    postponed: 'Postponed',
    rejected: 'Rejected',
    note: 'Note',
    question: 'Question',
    idea: 'Idea',
    followUp: 'Follow-up',
  },
  states: { open: 'open', doing: 'in progress', waiting: 'waiting', done: 'done' },
  itemStates: {
    waiting: '',
    running: 'now',
    paused: 'paused',
    done: 'done',
    skipped: 'skipped',
    postponed: 'postponed',
  },
  paperKinds: {
    proposal: 'Proposal',
    sounding: 'Sounding',
    minutes: 'Minutes',
    agenda: 'Agenda',
    'committee-case': 'Committee case',
  },
  purposes: { decision: 'for decision', discussion: 'for discussion', information: 'for information' },
  warnings: {
    'visibility-unknown': 'It does not say whether the item is open or closed.',
    'cost-unit': 'Amounts are given in thousands but look like full kroner.',
    'case-officer-missing': 'No case officer is named.',
    'item-without-minutes': 'One item has no minutes.',
    'date-without-year': 'A date has no year.',
    'date-missing': 'No date is given for the meeting.',
    'body-missing': 'It does not say which meeting the paper is for.',
    'layout-unsure': 'I do not know this layout, so something may be missing.',
  },
  headings: {
    loose: () => 'Outside of items',
    mine: () => 'Your follow-ups',
    of: ({ name }) => `Follow-ups with ${name}`,
    overdue: () => 'Overdue',
    'from-last': () => 'Follow-ups from last time',
    status: ({ topic }) => (topic === null ? 'Status' : `Status: ${topic}`),
    decided: ({ topic }) => `Decided about ${topic}`,
    'due-this-week': () => 'Due this week',
    awaited: ({ approval }) => (approval ? 'Waiting for approval' : 'Waiting'),
    asked: ({ topic }) => `Proposed about ${topic}`,
    moved: ({ topic }) => `Moved: ${topic}`,
    news: () => 'New since the last meeting',
    item: ({ number, day }, say) => `Item ${number}${day === null ? '' : ` · ${say.day(day)}`}`,
    meeting: ({ forum, day }, say) => `From ${forum}${day === null ? '' : ` ${say.day(day)}`}`,
    given: ({ meetingDay, forum }, say) =>
      meetingDay === null ? `Follow-ups from ${forum}` : `Follow-ups from ${forum} ${say.day(meetingDay)}`,
  },
  fields: {
    text: 'text',
    kind: 'kind',
    owners: 'owner',
    due: 'due',
    state: 'status',
    item: 'item',
    remark: 'remark',
    title: 'title',
    presenters: 'who presents it',
    minutes: 'time',
    day: 'date',
    visibility: 'open or closed',
    asks: 'recommendations',
    purpose: 'purpose',
    caseNumber: 'case number',
    captured: 'put on record',
  },
  texts: {
    'meeting-started': ({ forum, day, items }, say) =>
      `The meeting has begun: ${forum}${day === null ? '' : `, ${say.day(day)}`}. ` +
      (items === 0
        ? 'The agenda is empty. Type “agenda+ Title” to add something.'
        : `There ${items === 1 ? 'is 1 item' : `are ${items} items`} on the agenda.`),
    'meeting-already-open': ({ forum }) => `The meeting is already running: ${forum}.`,
    'meeting-ended': ({ forum }) => `The meeting has ended: ${forum}. Thank you all.`,
    'no-meeting-open': () => 'No meeting is running. Type “start meeting” when you begin.',
    'no-agenda': () => 'There is no agenda yet. Type “agenda+ Title”, or send me a paper privately.',
    'no-such-item': ({ number, of }) =>
      of === 0
        ? 'There are no items on the agenda.'
        : `There is no item ${number}. The agenda has ${count(of, 'item', 'items')}.`,
    'no-more-items': () => 'That was the last item. Type “end meeting” when you are done.',
    'no-such-slot': ({ number, of }) =>
      of === 0
        ? `Nothing is asked of item ${number}. Type “decision: …” instead.`
        : `Item ${number} asks for ${of} ${of === 1 ? 'thing' : 'things'}. Type for example “recommendation 1 approved”.`,
    'slot-final': () => 'The meeting is over and the minutes are written. Please ask the secretary.',
    'slot-text-missing': () => 'Please say what was changed, too.',
    'item-added': ({ number, title }) => `Item ${number} is on the agenda: ${title}`,
    'items-added': ({ from, to }) => `Items ${from}–${to} are on the agenda.`,
    'item-changed': ({ number }) => `Item ${number} has been changed.`,
    'item-postponed': ({ number, day }, say) =>
      `Item ${number} is postponed to ${day === null ? 'the next meeting' : say.day(day)}.`,
    'no-item-running': () => 'You are not at any item. Type “next” to begin one.',
    'nothing-paused': () => 'No item is paused.',
    'time-over': ({ number, minutes }) => `The time for item ${number} is over (${minutes} min).`,
    'proposal-kept': ({ count: n, title, who }) =>
      (n === 1
        ? `Thank you! “${title}” is proposed for the agenda`
        : `Thank you! ${n} items are proposed for the agenda`) +
      (who === '' ? '.' : `, and ${who} will answer.`),
    'proposal-late': ({ count: n, day, time }, say) =>
      `The deadline for items was ${say.day(day)}${time === null ? '' : ` ${en.phrases.clock(time)}`}. ` +
      `I keep the ${n === 1 ? 'proposal' : 'proposals'} for the next meeting.`,
    'proposal-accepted': ({ number, title, forum }) =>
      `Your proposal is now item ${number} on the agenda of ${forum}: ${title}`,
    'proposal-declined': ({ title, forum }) =>
      `Your proposal is not on the agenda of ${forum} this time: ${title}`,
    'items-ordered': () => 'The order is changed. Type “agenda” to see it.',
    'no-such-proposal': ({ number }) => `There is no proposal ${number}. Type “proposals” to see them.`,
    'no-proposals': () => 'Nothing is proposed for the agenda.',
    'proposals-until-set': ({ day, time }, say) =>
      `Items can be proposed until ${say.day(day)}${time === null ? '' : ` ${en.phrases.clock(time)}`}.`,
    'proposals-until-none': () => 'There is no deadline for items any more.',
    'agenda-for-you': ({ forum, day, items }, say) =>
      `The agenda of ${forum}${day === null ? '' : `, ${say.day(day)},`} has been sent out. You present ` +
      `${say.and(
        items.map(({ number, title, minutes }) =>
          title === null
            ? `item ${number} (closed)`
            : `item ${number}: ${title}${minutes === null ? '' : ` (${minutes} min)`}`,
        ),
      )}.`,
    'absent-set': ({ name, item }) =>
      item === null
        ? `Apologies from ${name} are noted.`
        : `Noted: ${name} does not take part in item ${item}.`,
    'disqualified-set': ({ name, item }) =>
      `Noted: ${name} is disqualified${item === null ? '' : ` from item ${item}`}.`,
    'absence-removed': ({ name, item }) =>
      item === null ? `${name} takes part after all.` : `${name} takes part in item ${item} after all.`,
    'item-removed': ({ number, title }) => `Taken off the agenda: ${title ?? en.phrases.itemClosed(number)}`,
    'item-renamed': ({ number, title }) => `Item ${number} is now called: ${title}`,
    'item-skipped': ({ number }) => `Item ${number} was skipped.`,
    'item-closed-shared': ({ number }) => `Item ${number} is closed – write to me privately, or use Show.`,
    'item-closed-private': ({ number }) =>
      `Item ${number} is closed. What you write to me here does not appear in the shared chat.`,
    'item-closed-not-entitled': ({ number }) =>
      `Item ${number} is closed and you do not have access to it. Ask the chair if you should.`,
    'typed-in-closed-item': ({ number }) =>
      `Item ${number} is closed. I kept what you wrote as closed, but everyone in the shared chat has been able to see it. Better to write to me here.`,
    captured: ({ entry }, say) =>
      entry.suggested ? `Shall I add this? ${say.entry(entry)}` : `Added: ${say.entry(entry)}`,
    'entry-done': ({ label, text, already }) =>
      already
        ? `${label} was already done.`
        : text === null
          ? `Thank you! ${label} is done.`
          : `Thank you! ${label} is done: ${text}`,
    'entry-reopened': ({ label }) => `${label} is open again.`,
    'entry-due': ({ label, day, assumed }, say) =>
      `${label} is now due ${say.day(day)}${say.assumed(assumed)}.`,
    'entry-owner': ({ label, owners }, say) =>
      owners.length === 0 ? `${label} now has no owner.` : `${label} is now with ${say.and(owners)}.`,
    'entry-text': ({ label }) => `${label} has been changed.`,
    'entry-moved': ({ label, item }) =>
      item === 0 ? `${label} is now outside the agenda.` : `${label} now belongs to item ${item}.`,
    'entry-withdrawn': ({ label }) => `${label} is withdrawn. Type “undo” if that was a mistake.`,
    'entry-restored': ({ label }) => `${label} is back.`,
    'entry-confirmed': ({ label }) => `${label} is recorded.`,
    'entry-undone': ({ label }) => `Undone. ${label} is as it was before.`,
    'entry-kind': ({ label, kind }) =>
      kind === 'followUp'
        ? `${label} is a follow-up now.`
        : `${label} is now recorded as “${en.kinds[kind]}”.`,
    'entry-embargo': ({ label }) =>
      `${label} is under embargo, so it cannot become a follow-up until that is lifted.`,
    'entry-loose': ({ label }) => `${label} does not belong to a meeting, so it remains a follow-up.`,
    'kind-not-known': ({ words }) =>
      `I don’t know “${words}”. Try “decision”, “task”, “discussed” or “note”.`,
    'entry-waiting': ({ label, reason }) => `${label} is waiting: ${reason}`,
    'entry-repeats': ({ label, repeat, day }, say) =>
      repeat === null
        ? `${label} does not come again.`
        : `${label} comes again ${say.repeat(repeat)}${day === null ? '' : `, first ${say.day(day)}`}. I make the next one when it is done.`,
    'entry-next': ({ label, day }, say) =>
      `The next one is ${label}${day === null ? '' : `, by ${say.day(day)}`}.`,
    'repeat-not-read': ({ words }) =>
      `I can’t read “${words}”. Type for example “every month”, “every 2 weeks” or “every meeting”.`,
    'entry-noted': ({ label }) => `Noted on ${label}.`,
    'entry-state': ({ label, state }) => `${label} is now ${en.states[state]}.`,
    'entry-final': ({ label }) =>
      `${label} is in the approved minutes. It can only be changed in a new version: “reopen minutes: reason”.`,
    'no-such-entry': ({ label }) => `I cannot find ${label}.`,
    'which-entry': ({ labels }, say) =>
      `Which one do you mean: ${say.or(labels)}? Please give the full number.`,
    'owners-unreached': ({ forum, day, lines }, say) => {
      const hints = {
        nobody: (first: string) => `has no owner: Type “owner ${first} @Name” in the meeting’s chat.`,
        unknown: (first: string) => `is nobody I know: Type “owner ${first} @Name” in the meeting’s chat.`,
        unreachable: () => 'cannot be written to: Ask for me to be added in Teams, or pass it on.',
      };
      const told = lines.map(({ who, why, labels }) => {
        const whose = who === null ? say.and(labels) : `${who} (${say.and(labels)})`;
        return `${whose} ${hints[why](labels[0] ?? '')}`;
      });
      const when = day === null ? '' : ` ${say.day(day)}`;
      return `Not everybody was told of their follow-ups from ${forum}${when}. ${told.join(' ')}`;
    },
    'reservation-removed': ({ name }) => `The reservation of ${name} is taken back.`,
    'nothing-to-undo': () => 'There is nothing to undo.',
    'not-a-follow-up': ({ label }) =>
      `${label} is not a follow-up, so it has neither a due date nor an owner.`,
    'date-not-read': ({ words }) => `I cannot read “${words}” as a date. Try “Friday”, “27/11” or “week 50”.`,
    'owner-not-here': () => 'That person is not in the chat. Add them, or name somebody else.',
    'person-not-found': ({ words }) =>
      `I cannot find “${words}” among you. Try mentioning the person with @.`,
    'person-ambiguous': ({ words, names }, say) =>
      names.length === 0
        ? `Who is “${words}”? Please give the full name.`
        : `Who do you mean: ${say.or(names)}?`,
    'chair-set': ({ name }) => `${name} now chairs the meeting.`,
    'secretary-set': ({ name }) => `${name} is now the secretary.`,
    'unit-set': ({ unit, name }) => `Follow-ups for ${unit} now go to ${name}.`,
    'meeting-planned': ({ day, start, end, title, items, assumed }, say) =>
      `The meeting is planned for ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}${title === null ? '' : `: ${title}`}.${items === 0 ? '' : ` There ${items === 1 ? 'is one item' : `are ${items} items`} on the agenda.`}`,
    'meeting-moved': ({ from, day, start, end, assumed }, say) =>
      `The meeting${from === null ? '' : ` on ${say.day(from)}`} is moved to ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}. What was to be ready for it has moved along.`,
    'meeting-cancelled': ({ day, items, to }, say) =>
      `The meeting${day === null ? '' : ` on ${say.day(day)}`} is cancelled.${items === 0 ? '' : ` ${count(items, 'item has', 'items have')} moved to ${to === null ? 'the next meeting' : `the meeting on ${say.day(to)}`}.`}`,
    'meeting-there-already': ({ day }, say) => `There is a meeting on ${say.day(day)} already.`,
    'no-meeting-planned': () => 'No meetings are planned. Type for example “meeting 4 Dec 9:00-11:00”.',
    'no-meeting-that-day': ({ day }, say) =>
      `I know of no meeting on ${say.day(day)}. Type “meetings” to see those that are coming.`,
    'day-passed': ({ day }, say) => `That day has passed: ${say.day(day)}. Type one that is to come.`,
    'item-is-open': ({ number }) => `Item ${number} is open, so everybody in the meeting’s chat can see it.`,
    'access-given': ({ number, name }) => `${name} may now see item ${number}.`,
    'access-taken': ({ number, name }) => `${name} may no longer see item ${number}.`,
    'forum-busy': ({ forum }) =>
      `${forum} is meeting in this chat just now. End the meeting first, then the chat can belong to another.`,
    'forum-set': ({ name, aliases, prefix }, say) =>
      `This chat now belongs to ${name}${aliases.length === 0 ? '' : ` (also called ${say.and(aliases)})`}. Numbers begin with ${prefix}.`,
    'forum-taken': ({ name, who }, say) =>
      `There is already a meeting called ${name}. Only ${
        who.length === 0 ? 'its own members' : `${say.and(who)} and its own members`
      } can tie a chat to it. Otherwise, please choose another name.`,
    'forum-papers-joined': ({ name, items }) =>
      `${count(items, 'item was', 'items were')} waiting for ${name} and ${items === 1 ? 'is' : 'are'} now on the agenda.`,
    'language-set': () => 'Fine, I will write in English.',
    'quiet-on': () => 'I am quiet and write nothing down until someone types “listen”.',
    'quiet-off': () => 'I am listening again.',
    'off-record-on': ({ number }) => `Item ${number} is now off the record. I write nothing down about it.`,
    'off-record-off': ({ number }) => `Item ${number} is back on the record.`,
    'nothing-found': ({ topic, near }, say) => `I found nothing about “${topic}”.${nearest(near, say)}`,
    'nothing-asked': ({ topic, near }, say) =>
      `I found nothing that was proposed about “${topic}”.${nearest(near, say)}`,
    'nothing-due': () => 'Nothing is due this week.',
    'nothing-awaited': () => 'I found nothing that is waiting.',
    'nothing-new': () => 'There is nothing new since the last meeting.',
    'nothing-settled': ({ forum, day }, say) =>
      `No decisions or follow-ups are recorded from ${forum}${day === null ? '' : ` ${say.day(day)}`}.`,
    'no-meeting-held': () => 'I can’t find that meeting.',
    'no-ranking': () => 'I don’t compare people. Ask about a task or a topic.',
    'answered-privately': ({ rest }) =>
      rest ? 'The rest of the answer was sent to you privately.' : 'The answer was sent to you privately.',
    'no-tasks': ({ name }) =>
      name === null ? 'You have no open follow-ups.' : `${name} has no open follow-ups that you can see.`,
    'nothing-overdue': () => 'No follow-ups are past their due date.',
    'no-decisions': ({ topic, near }, say) => `I found no decisions about “${topic}”.${nearest(near, say)}`,
    'not-understood': () => 'I did not understand that. Type “help” to see what I can do.',
    'only-in-chat': () => 'That can only be done in the meeting’s chat.',
    'only-in-personal': () => 'That is between us. Write it to me in your own chat with me.',
    'not-allowed': ({ who }, say) =>
      who.length === 0
        ? 'You do not have access to that.'
        : `Only ${typeof who === 'string' ? (en.who[who] ?? who) : say.and(who)} can do that.`,
    'form-too-old': () => 'I can no longer use this. Please close the window and try again on the message.',
    'nothing-written': () => 'There is nothing to write down.',
    'guests-only-read': () =>
      'Guests can read along, but not put anything on record. Please ask one of the members to do it.',
    'quiet-here': () => 'I am on hold here. Type “listen” and I will write things down again.',
    'off-record-here': ({ number }) => `Item ${number} is off the record, so I write nothing down about it.`,
    'card-too-old': () => 'This card is too old for that. Type “agenda” to get a new one.',
    'visibility-set': ({ number, title, visibility }) =>
      visibility === 'open' ? `Item ${number} is now open: ${title}` : `Item ${number} is now closed.`,
    'paper-reading': ({ name, count: n }) => (n > 1 ? `Reading ${n} files …` : `Reading ${name} …`),
    'paper-all-read': ({ read, of }) =>
      read === of
        ? `I have read all ${of} files.`
        : `I have read ${read} of ${of} files. The rest are named above.`,
    'paper-empty': ({ name }) => `There is nothing in ${name}.`,
    'paper-too-large': ({ name }) => `${name} is too large. I read files of up to 20 MB.`,
    'paper-unreadable': ({ name }) =>
      `I cannot read ${name}. Save it again as Word or PDF and send it once more.`,
    'paper-encrypted': ({ name }) => `${name} is protected by a password. Please send it without.`,
    'paper-scanned': ({ name }) =>
      `${name} is a scan, and I cannot read pictures of text. Please send the original file.`,
    'paper-format': ({ name }) => `I read Word, PDF, HTML and text, but not ${name}.`,
    'paper-mislabelled': ({ name }) =>
      `${name} is something else than its name says. Save it as Word or PDF and send it again.`,
    'paper-link-refused': ({ name }) =>
      `I only fetch files that are kept at Microsoft, and ${name} is not. Upload the file itself here.`,
    'paper-fetch-failed': ({ name }) => `I could not fetch ${name}. Please send it again.`,
    'paper-send-again': ({ name }) => `I was interrupted while reading ${name}. Please send it again.`,
    'paper-no-forum': () =>
      'I cannot see which meeting the paper is for. Put its name and date at the top and send it again.',
    'file-in-chat': () => 'I can only receive files privately. Send it to me there, or paste the text here.',
    'message-too-long': ({ limit }) =>
      `That message is too long for me (over ${limit.toLocaleString('en-GB')} characters). Split it, or send it as a file.`,
    'reminders-set': ({ ladder }) => `Reminders of follow-ups from here are now set to “${ladder}”.`,
    'away-set': ({ from, until, back, substitute }, say) =>
      `You are marked as away ${from === null ? '' : `from ${say.day(from)} `}to ${say.day(until)}, that day included. ${substitute === null ? 'Reminders wait until' : `${substitute} gets your reminders until`} ${say.day(back)}.`,
    'away-over': () => 'Welcome back. You get reminders again.',
    'reminders-mine': ({ ladder }) =>
      `Your own reminders are now set to “${ladder}”, wherever the follow-up comes from.`,
    'free-day-set': ({ day, free }) =>
      `${day === 'labour-day' ? '1 May' : 'The Friday after Ascension Day'} is ${free ? 'a day off here: I send no reminders then' : 'a working day here'}.`,
    'ping-reason-needed': ({ label }) =>
      `${label} was moved before, so please say why in a few words, for example “snooze ${label} to Friday, because …”.`,
    'ping-which': ({ labels }, say) => `Which one do you mean: ${say.or(labels)}? Please add its number.`,
    'ping-none': () =>
      'I can’t tell which follow-up you mean. Please add its number, for example “done CT-17”.',
    'told-waiting': ({ label, name, reason }) => `${name} is stuck with ${label}: ${reason}`,
    'offer-made': ({ label, name }) => `I’m asking ${name} to take ${label}. Until then it is yours.`,
    'offer-accepted': ({ label, name }) => `${name} has taken ${label}.`,
    'offer-declined': ({ label, name }) => `${name} can’t take ${label}, so it is still yours.`,
    'offer-gone': ({ label }) => `${label} is no longer offered to you.`,
    'entry-disowned': ({ label }) => `Thanks. I’ll ask who has ${label} then.`,
    'calendar-on': ({ address, text }) =>
      `The calendar shows ${text ? 'what the follow-ups say, except closed ones.' : 'numbers only. Type “calendar with text” to have the text too.'} Anybody with the link can read it, so keep it to yourself. In Outlook choose “Add calendar” and “Subscribe from web”, and put it in: ${address}`,
    'digest-empty': () => 'You have nothing on this week.',
    'digest-sent': () => 'Your overview of the week is in your own chat with me.',
    'digest-set': ({ off }) =>
      off
        ? 'You no longer get the weekly overview. Type “digest” whenever you want to see it.'
        : 'You get an overview on Monday mornings again, when there is something to follow up.',
    'calendar-off': () => 'Your calendar is off, and its link no longer works.',
    'calendar-is-on': ({ text }) =>
      `Your calendar is on and shows ${text ? 'what the follow-ups say' : 'numbers only'}. If you have lost the link, type “calendar new”, and the old one stops working.`,
    'calendar-is-off': () => 'You have no calendar with me. Type “calendar on” to get a link.',
    'calendar-text': ({ text }) =>
      text
        ? 'Your calendar now shows what the follow-ups say. Closed items still have their number only.'
        : 'Your calendar now shows numbers only.',
    'calendar-no-address': () =>
      'I can’t make a calendar here, for my address on the web is not set up. Ask those who run me to set PUBLIC_URL.',
    'edited-after-draft': ({ label }) =>
      `The message behind ${label} was changed after the minutes were written. The minutes are as they were.`,
    'no-minutes': () => 'I can find no minutes that you may see. They are written when the meeting ends.',
    'minutes-approved': ({ forum, day, version }, say) =>
      `The minutes of ${forum}${day === null ? '' : `, ${say.day(day)},`} are approved${version > 1 ? ` in version ${version}` : ''}.`,
    'minutes-your-approval': ({ missing }) =>
      `Thank you, your approval is noted. ${count(missing, 'approval is', 'approvals are')} still missing.`,
    'minutes-final': ({ forum, day, version }, say) =>
      `The minutes of ${forum}${day === null ? '' : `, ${say.day(day)},`} are approved${version > 1 ? ` in version ${version}` : ''}, so they can’t be commented on any more. If something must be corrected, tell the secretary.`,
    'minutes-still-draft': () => 'The minutes are still a draft and can be corrected as they are.',
    'minutes-reason': () =>
      'Why must the minutes be corrected? Type for example “reopen minutes: the sum in item 3 was wrong”.',
    'minutes-reopened': ({ version }) =>
      `The minutes are open again as a draft of version ${version}. Once corrected, they must be approved anew.`,
    'minutes-comment': ({ name, forum, number, text }) =>
      `${name} has a comment on the minutes of ${forum}${number === null ? '' : `, item ${number}`}: ${text}`,
    'minutes-comment-noted': () =>
      'Thank you. The comment stands on the minutes now, and the secretary has been told.',
    'minutes-too-late': ({ name }) =>
      `The time for comments is over. ${name === null ? 'Tell the secretary' : `Write to ${name}`} if something is wrong.`,
    'minutes-missing': ({ forum, day, names, comments }, say) =>
      `The time for comments on the minutes of ${forum}${day === null ? '' : `, ${say.day(day)},`} is over.` +
      (names.length > 0 ? ` Not yet approved by ${say.and(names)}.` : '') +
      (comments > 0 ? ` ${count(comments, 'comment is', 'comments are')} waiting for an answer.` : '') +
      ' Type “minutes approved” when all is settled.',
    'approval-set': ({ by, days }) =>
      by === 'silence'
        ? `Minutes are now approved when nobody has commented within ${count(days, 'day', 'days')}.`
        : `Minutes must now be approved by everybody. Comments are open for ${count(days, 'day', 'days')}.`,
    'embargo-lifted': ({ number }) => `Item ${number} may now be told outside the circle.`,
    'no-embargo': ({ number }) => `Item ${number} is under no embargo.`,
    'file-coming': () => 'I am sending you the file privately.',
    'file-declined': () => 'Then we leave it. Write again if you need the file.',
    'file-failed': ({ name }) => `I could not store ${name}. Please ask for the file again.`,
    failed: ({ reference }) =>
      `Something went wrong on my side. Please try again shortly. Reference: ${reference}`,
  },
  help: {
    groups: {
      meeting: 'The meeting',
      agenda: 'Agenda',
      capture: 'Decisions and follow-ups',
      change: 'Changes',
      minutes: 'Minutes',
      ask: 'Questions',
      settings: 'Settings',
    },
    lines: {
      'start-meeting': 'opens the meeting',
      'end-meeting': 'shows what is open, and closes the meeting',
      'end-anyway': 'closes the meeting although something is open',
      'go-on': 'continues the meeting',
      'take-proposals': 'does what the card proposes',
      minutes: 'shows the minutes',
      'approve-minutes': 'approves the minutes',
      'approve-for-all': 'makes the minutes final for all',
      'comment-minutes': 'comments on the draft',
      'reopen-minutes': 'corrects approved minutes as a new version',
      'minutes-file': 'gives the minutes as a file',
      excerpt: 'gives one item for its case',
      'lift-embargo': 'lets the item be told outside the circle',
      approval: 'says how minutes are approved',
      'plan-meeting': 'plans a meeting',
      'move-meeting': 'moves the next meeting',
      'cancel-meeting': 'cancels the next meeting',
      meetings: 'shows the meetings',
      'give-access': 'lets somebody see a closed item',
      'take-access': 'takes that back',
      'forum-settings': 'shows who is who, and how it is set up',
      agenda: 'shows the agenda',
      'add-item': 'puts an item on the agenda',
      'rename-item': 'gives the item a new title',
      absent: 'notes that somebody is not coming',
      'not-absent': 'notes that they are coming after all',
      'missed-item': 'notes who did not take part in an item',
      disqualified: 'notes who is disqualified from an item',
      'send-agenda': 'sends the agenda out and tells those who present something',
      proposals: 'shows the items that members have proposed',
      'accept-proposal': 'takes the proposal onto the agenda',
      'decline-proposal': 'says no to the proposal',
      'proposals-until': 'sets a deadline for proposing items',
      'item-time': 'gives the item so much time',
      'item-purpose': 'says what the item is there for',
      'item-case': 'puts the case number on it',
      'item-presenters': 'says who presents it',
      standing: 'makes it a standing item of every meeting',
      'not-standing': 'makes it an ordinary item again',
      pause: 'pauses the item',
      resume: 'goes on after the pause',
      'remove-item': 'takes the item off the agenda',
      order: 'changes the order',
      next: 'moves on to the next item',
      'go-to': 'goes to a certain item',
      'close-item': 'finishes the item',
      'skip-item': 'skips the item',
      'postpone-item': 'keeps the item for another day or the next meeting',
      topic: 'starts a new topic',
      'say-decided': 'puts a decision on the item',
      'say-followUp': 'puts a follow-up on the item – name and date may stand anywhere',
      'answer-slot': 'answers what the item asks of the meeting',
      'say-reservation': 'writes a reservation on the item, by name',
      'say-note': 'puts a note on the item',
      done: 'marks a follow-up as done',
      reopen: 'opens it again',
      due: 'sets the due date',
      snooze: 'moves the due date',
      owner: 'gives it an owner',
      waiting: 'says what it is waiting for',
      remark: 'adds a remark to it',
      edit: 'corrects the text',
      move: 'moves it to another item',
      kind: 'makes it something else: decision, task, note …',
      confirm: 'says yes to a suggestion',
      restore: 'brings it back',
      withdraw: 'withdraws it',
      undo: 'undoes the last thing you did',
      'my-tasks': 'what you said you would do',
      'tasks-of': 'what somebody else said they would do',
      overdue: 'what is overdue',
      'from-last': 'what is still open from earlier meetings',
      status: 'how far things are',
      decided: 'decisions about a topic',
      'due-this-week': 'what is due this week',
      awaited: 'what waits for others',
      'last-meeting': 'what came out of the last meeting',
      asked: 'what was asked for, and what became of it',
      moved: 'how often the date was moved',
      news: 'what has happened since the last meeting',
      entry: 'shows one decision or follow-up',
      forum: 'says which meeting the chat is for',
      chair: 'says who chairs the meeting',
      secretary: 'says who takes the minutes',
      unit: 'says who answers for a unit',
      reminders: 'few, ordinary or many reminders',
      repeat: 'makes the next one when it is done',
      'digest-off': 'stops the weekly overview on Monday mornings',
      'digest-on': 'brings it back',
      digest: 'what is due this week, and what is missing',
      calendar: 'your due days in your own calendar',
      language: 'switches to Danish',
      quiet: 'I write nothing down',
      listen: 'I listen again',
      'off-record': 'the item stays out of the minutes',
      'on-record': 'the item is back in the minutes',
      'self-test': 'shows which messages I get, and what is missing',
      help: 'shows this',
      doing: 'says that you have begun on it',
      'not-mine': 'sends it back to the secretary',
      'give-on': 'asks somebody else to take it',
      'back-again': 'says that you are back early',
      'free-day': 'a day that is off with you',
      away: 'holds reminders back while you are away',
    },
  },
  who: {
    chair: 'the chair',
    secretary: 'the secretary',
    owner: 'the owner',
    member: 'members of the meeting',
  },
  selfTest: {
    localTitle: 'Local mode',
    local: 'I run on one machine outside Teams, so there is no access to give.',
    messagesTitle: 'Messages',
    messages: {
      everything: 'I get every message in this chat.',
      mentions: 'So far I have only had messages that mention me.',
      unknown: 'I don’t know yet whether I get every message here.',
    },
    giveMessages: (permission) => [
      'Write a message without mentioning me, and run the self-test again. If it still says so, I lack access:',
      '1. Open the chat’s apps in Teams (… by the chat’s name, Manage apps), remove Tovholder, and add it again.',
      `2. Say yes when Teams asks whether I may read the chat’s messages (${permission}).`,
      '3. If Teams does not ask, have your Teams administrator allow apps to be given access in single chats.',
      'Until then: mention me in the message, choose “Make it a decision” or “Make it a follow-up” beside it, or use Add on the card.',
    ],
    meetingsTitle: 'Start and end of the meeting',
    meetingsSeen: 'Teams tells me when the meeting starts and ends.',
    meetingsUnseen: 'Teams has not told me of a meeting starting here yet.',
    giveMeetings: (permission) => [
      `That comes along when you add me to the chat again and say yes to meeting details (${permission}). Until then: type “start meeting” and “end meeting”.`,
    ],
    peopleTitle: 'Messages in private',
    unreached: (names) => `Not yet: ${names}. They add me themselves with the button here.`,
  },
  digestParts: {
    unanswered: 'No answer yet',
    undelivered: 'Did not arrive',
    overdue: 'Overdue',
    week: 'This week',
    waiting: 'Waiting',
    undated: 'Without a date',
    later: 'Later',
  },
  phrases: {
    and: 'and',
    or: 'or',
    quote: (words) => `“${words}”`,
    clock: (hhmm) => hhmm,
    clocks: (from, to) => `${from}–${to}`,
    minutes: (n) => `${n} min`,
    by: (day) => `by ${day}`,
    wasDue: (day) => `was due ${day}`,
    dueToday: (day) => `today, ${day}`,
    nextMeeting: (body) => (body === null ? 'for the next meeting' : `for ${body}`),
    beforeMeeting: (body) => (body === null ? 'before the next meeting' : `before ${body}`),
    every: (span, n) => {
      if (span === 'month' && n === 3) return 'every quarter';
      return n === 1 ? `every ${span}` : `every ${n} ${span}s`;
    },
    everyMeeting: (body) => (body === null ? 'at every meeting' : `at every meeting of ${body}`),
    dayFollows: 'date to follow',
    proposed: 'proposed',
    implied: 'assumed',
    notKnown: 'not recognised',
    noOwner: 'no owner',
    noDue: 'no due date',
    moved: (n) => (n === 1 ? 'moved once' : n === 2 ? 'moved twice' : `moved ${n} times`),
    waitingFor: (remark) => `waiting: ${remark}`,
    finished: (remark) => (remark === null ? '✓ done' : `✓ done: ${remark}`),
    embargo: 'embargo',
    closedEntry: 'Belongs to a closed item',
    assumed: {
      year: (year) => `taken as ${year}`,
      nextYear: 'next year, as the day has passed this year',
      weekday: (other) => `or ${other}?`,
      spanEnd: {
        week: 'the Friday of that week',
        weekend: 'the Sunday of that weekend',
        month: 'the last day of the month',
        quarter: 'the last day of the quarter',
        year: 'the last day of the year',
      },
      dayFirst: 'read as day/month',
      convention: {
        primo: 'early is the 5th',
        medio: 'mid is the 15th',
        ultimo: 'the end is the last day',
        before: 'the last day before it',
        weekStart: 'the Monday of that week',
        weekMiddle: 'the Wednesday of that week',
      },
      otherConvention: (phrase) => `as “${phrase}” is counted`,
      meeting: (day) => (day === null ? 'counted from the meeting' : `because the meeting is on ${day}`),
    },
    item: (n) => `Item ${n}`,
    itemClosed: (n) => `Item ${n} (closed)`,
    itemOf: (n, of) => `Item ${n} of ${of}`,
    itemTitle: (n, title) => `Item ${n}: ${title}`,
    past: {
      made: 'wrote it',
      withdrawn: 'withdrew it',
      restored: 'brought it back',
      suggested: 'made it a suggestion again',
      confirmed: 'accepted the suggestion',
      byEdit: 'edited the message',
      byDelete: 'deleted the message',
      undone: 'undid a change',
    },
    furtherDown: (what) => `${what} – see the card further down`,
    itemGone: 'No longer on the agenda',
    runs: (since, until) => `since ${since}${until === null ? '' : `, until ${until}`}`,
    spent: (used, planned) => (planned === null ? `took ${used} min` : `took ${used} of ${planned} min`),
    postponedTo: (day) => `postponed to ${day}`,
    absent: (names) => `Apologies: ${names}`,
    absentHere: (names) => `without ${names}`,
    disqualified: (names) => `disqualified: ${names}`,
    sent: (when) => `Sent out ${when}`,
    proposalsWaiting: (n) =>
      n === 1 ? 'One proposal waits for an answer.' : `${n} proposals wait for an answer.`,
    proposalsUntil: (when) => `Propose items before ${when} with “agenda+ Title”.`,
    proposedBy: (name) => `proposed by ${name}`,
    fromLast: (open, overdue, undated) =>
      `Follow-ups from last time: ${open} open${overdue === 0 ? '' : `, ${overdue} overdue`}${undated === 0 ? '' : `, ${undated} without a date`}`,
    carriedFrom: (day) => `Carried over from the meeting ${day}`,
    caseNumber: (n) => `case ${n}`,
    counts: (decisions, followUps, suggestions) =>
      [
        decisions > 0 ? count(decisions, 'decision', 'decisions') : '',
        followUps > 0 ? count(followUps, 'follow-up', 'follow-ups') : '',
        suggestions > 0 ? count(suggestions, 'suggestion', 'suggestions') : '',
      ]
        .filter(Boolean)
        .join(', '),
    items: (n) => count(n, 'item', 'items'),
    notStarted: 'The meeting has not begun',
    running: (since, number, of) =>
      `Under way${since === null ? '' : ` since ${since}`}${number === null ? '' : ` – item ${number} of ${of}`}`,
    ended: (at) => (at === null ? 'The meeting has ended' : `The meeting ended ${at}`),
    reach: (reachable, of) => `${reachable} of ${of} can get private messages.`,
    all: (n) => `Show all ${n}`,
    more: (n) => `… and ${n} more`,
    older: (n) => `${n} older not shown`,
    itemsHidden: (n) => `… and ${count(n, 'item', 'items')} more`,
    shortened: 'The minutes are shortened here. The full text is in the version the secretary can fetch.',
    unconfirmed: (n) => (n === 1 ? 'One suggestion is not confirmed' : `${n} suggestions are not confirmed`),
    lacks: (owner, due) => (owner && due ? 'neither owner nor due date' : owner ? 'no owner' : 'no due date'),
    kroner: (year, min, max) => `${year}: DKK ${max === null ? min : `${min}–${max}`}`,
    minutesOf: (forum, day) => (day === null ? forum : `${forum}, ${day}`),
    awayFrom: (absent, disqualified) =>
      [absent && `Absent: ${absent}`, disqualified && `Disqualified: ${disqualified}`]
        .filter(Boolean)
        .join(' · '),
    minutesDraft: (version, until, silence) =>
      `Draft${version > 1 ? ` of version ${version}` : ''}${until === null ? '' : ` · comments by ${until}`}${silence ? ' · then approved' : ''}`,
    minutesFinal: (version, at) =>
      `Approved${at === null ? '' : ` ${at}`}${version > 1 ? ` · version ${version}` : ''}`,
    minutesReason: (reason) => `Corrected: ${reason}`,
    approvedBy: (names) => `Approved by ${names}`,
    approvalsMissing: (names) => `Yet to approve: ${names}`,
    fileFormats: { docx: 'Word', html: 'HTML', md: 'Markdown' },
    copySent: (names) => `✓ Sent to ${names}`,
    copyKept: (names) => `Not sent to ${names}, who may not see the item.`,
    fileOffered: (excerpt, forum, day) =>
      `${excerpt ? 'Excerpt from the minutes' : 'Minutes'} of ${forum}${day === null ? '' : `, ${day}`}. May I put the file in your OneDrive?`,
    fileStored: (name) => `${name} is in your OneDrive now.`,
    followUpsFrom: (forum) => `Follow-up from ${forum}`,
    isItDone: (label) => `Is ${label} done?`,
    staysOpen: (label) => `${label} stays open`,
    wrote: (name, text) => `${name} wrote: “${text}”`,
    digestHeading: (week) => `Overview of week ${week}`,
    fromTo: (from, to) => `${from} to ${to}`,
    digestCounts: (week, overdue) =>
      [week > 0 ? `${week} this week` : '', overdue > 0 ? `${overdue} overdue` : '']
        .filter(Boolean)
        .join(', '),
    wholeForum: (name) => `Everyone in ${name}`,
    notReachedBy: (names) => `did not reach ${names}`,
    named: (name, items, n) =>
      n === 1 ? `${name}: you have a follow-up, ${items}.` : `${name}: you have ${n} follow-ups: ${items}.`,
    namedHow:
      'I can’t write to you in private yet. Add me in Teams, or answer here, for example “done” and the number.',
    pingWhy: {
      substitute: (name) => `For ${name ?? 'a colleague'}, who is away`,
      nobody: 'Nobody I can write to has it. Who should?',
      former: 'It is no longer yours',
      disowned: 'Somebody said “not mine”. Who should have it?',
      undelivered: (name) => `${name ?? 'Its owner'} can’t be reached in Teams`,
      away: (name) => `${name ?? 'Its owner'} is away, so the reminder waits`,
      escalated: (name) => `I send ${name === null ? '' : `${name} `}no more reminders`,
      offered: (name) => `${name ?? 'A colleague'} asks whether you will take it`,
    },
    offeredTo: (name) => `Offered to ${name}, who has not answered yet`,
    told: (name, days, unreached) =>
      `Reminded${name === '' ? '' : ` ${name}`} ${days}${unreached === null ? '' : ` (out of reach ${unreached})`}`,
    tomorrow: (day) => `Next working day, ${day}`,
    inAWeek: (day) => `In a week, ${day}`,
    toNextMeeting: (day) => `Next meeting, ${day}`,
    pingOffered: 'A colleague wants to hand you a follow-up',
    pingEscalated: (n) => (n === 1 ? 'A follow-up that is not done' : 'Follow-ups that are not done'),
    pingAsked: (n) => (n === 1 ? 'A follow-up you should know of' : 'Follow-ups you should know of'),
    pingDone: 'Thank you!',
    pingHeading: (n) => (n === 1 ? 'You have a follow-up' : `You have ${n} follow-ups`),
    decidedIn: (forum, day) => (day === null ? forum : `${forum} ${day}`),
    undelivered: (labels) => `I could not reach the owners of ${labels}.`,
    paperFor: (kind, forum, day) => `${kind} for ${forum}${day === null ? '' : ` ${day}`}`,
    paperItems: (n, updated) =>
      updated ? count(n, 'item updated', 'items updated') : `${count(n, 'item', 'items')} on the agenda`,
    paperWaiting: (forum) => `${forum} has no chat with me yet. The items wait until it does.`,
    paperUnchanged: 'I have this paper already, and nothing in it is new.',
    paperChanged: (what) => `Changed: ${what}`,
    paperChange: ({ field, added, removed }) => {
      const parts: Partial<Record<typeof field, [string, string]>> = {
        asks: ['recommendation', 'recommendations'],
        outcomes: ['decision', 'decisions'],
        followUps: ['follow-up', 'follow-ups'],
      };
      const part = parts[field];
      const name = {
        title: 'title',
        presenters: 'who presents it',
        minutes: 'time',
        visibility: 'open or closed',
        asks: 'recommendations',
        effects: 'effect',
        background: 'background',
        communication: 'communication',
        coordination: 'coordination',
        costs: 'costs',
        attachments: 'attachments',
        caseNumber: 'case number',
        caseOfficers: 'case officer or department',
        outcomes: 'decisions',
        followUps: 'follow-ups',
        due: 'due day',
      }[field];
      if (!part || added + removed === 0) return name;
      const one = (n: number, how: string): string => `${n} ${how} ${part[n === 1 ? 0 : 1]}`;
      const same = Math.min(added, removed);
      return [
        same > 0 ? one(same, 'changed') : '',
        added > same ? one(added - same, 'new') : '',
        removed > same ? one(removed - same, 'removed') : '',
      ]
        .filter(Boolean)
        .join(', ');
    },
    related: (earlier, kind, forum, day, number) =>
      `${earlier ? 'Earlier' : 'Later'}: ${kind === null ? '' : `${kind.toLowerCase()} at `}${forum}${day === null ? '' : ` ${day}`}, item ${number}`,
    turned: (from, to) =>
      from === '' ? `added “${to}”` : to === '' ? `left out “${from}”` : `“${from}” → “${to}”`,
    paperRead: (asks, outcomes, followUps) =>
      [
        asks > 0 ? count(asks, 'thing to consider', 'things to consider') : '',
        outcomes > 0 ? count(outcomes, 'decision', 'decisions') : '',
        followUps > 0 ? count(followUps, 'follow-up', 'follow-ups') : '',
      ]
        .filter(Boolean)
        .join(', '),
    stillOpen: (n) => (n === 1 ? 'One thing is still open.' : `${n} things are still open.`),
    leftOpen: (n) => (n === 1 ? 'One thing was left open.' : `${n} things were left open.`),
    openThings: (n) => (n === 1 ? 'one thing is open' : `${n} things are open`),
    takeAll: (n) => `Do as proposed (${n})`,
    askOf: (item, ask) => `Item ${item}, recommendation ${ask}`,
    because: { 'case-officer': 'case officer', responsible: 'responsible', author: 'wrote it' },
    reserved: {
      reservation: (name, text) => `${name} had reservations${text === null ? '' : `: ${text}`}`,
      opinion: (name, text) => `${name} dissented${text === null ? '' : `: ${text}`}`,
    },
    suggestionSpeak: (n) =>
      n === 0 ? '' : `${count(n, 'suggestion waits', 'suggestions wait')} for an answer.`,
    listSpeak: (n) => `${count(n, 'line', 'lines')} in the answer.`,
    factAsked: (ask, outcome) => `${ask} → ${outcome ?? 'no outcome recorded'}`,
    factReservation: (kind, name, text, title) =>
      `${kind === 'reservation' ? 'Reservation' : 'Dissenting opinion'} from ${name}${text === null ? '' : `: ${text}`} (${title})`,
    factNeverMoved: (label) => `${label} has not been moved.`,
    factItem: (number, day, title, held) =>
      `${day === null ? '' : `${day}, `}item ${number}: ${title} · ${held ? 'nothing recorded' : 'on the agenda'}`,
    factDraft: (forum, day) => `Minutes of ${forum}${day === null ? '' : ` ${day}`}: not approved yet`,
    aliases: (words) => `also: ${words}`,
    helloForum: (forum) => `This chat belongs to ${forum}.`,
    writtenBy: (name) => `Written by ${name}`,
    readOwner: (who) => `I read the owner as ${who}.`,
    readDue: (due) => `I read the due date as ${due}.`,
    forumIs: (forum) => `This chat belongs to ${forum}`,
    membersShown: (n) => `The first ${n} names are shown.`,
    prepare: {
      overdue: 'Overdue',
      promised: 'Promised for the meeting',
      undated: 'Without a date – ask at the meeting',
      proposals: 'Proposed for the agenda, waiting for an answer',
      noItems: 'The agenda is still empty.',
      paperMissing: 'no paper yet',
      hint: 'Type “agenda” in the meeting’s chat to answer the proposals.',
      speak: (items, overdue) =>
        `Before the meeting: ${count(items, 'item', 'items')}, ${count(overdue, 'follow-up', 'follow-ups')} overdue.`,
    },
    forum: {
      settings: 'How it is set up',
      chair: 'Chair',
      secretary: 'Secretary',
      nobody: 'nobody yet',
      units: 'Units',
      aliases: 'Also called',
      numbers: 'Numbers',
      chats: 'Chats',
      untitled: 'a chat without a name',
      reminders: 'Reminders',
      ladders: { light: 'light', normal: 'normal', dense: 'dense' },
      language: 'Language',
      languages: { da: 'Danish', en: 'English' },
      approval: 'Minutes',
      approvals: (by, days) =>
        by === 'members'
          ? `approved by each member, ${count(days, 'day', 'days')} for comments`
          : `stand when ${count(days, 'day has', 'days have')} passed without objection`,
      coming: 'Upcoming meetings',
      held: 'Recent meetings',
      noMeetings: 'No meetings are planned.',
      planHint: 'Type for example “meeting 4 Dec 9:00-11:00”.',
      noDay: 'Date to follow',
      going: 'under way',
      speak: (meetings) => `${count(meetings, 'upcoming meeting', 'upcoming meetings')}.`,
    },
  },
};

/** What is offered where nothing was found. */
const nearest = (titles: readonly string[], say: Say): string =>
  titles.length === 0 ? '' : ` The nearest is ${say.and(titles.map((title) => `“${title}”`))}.`;
