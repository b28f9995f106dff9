import { type EntryKind, entryKinds } from '../../domain/convert.js';
import type { Back, Press } from '../../domain/press.js';
import type { EntryView, ItemView } from '../../domain/view/views.js';
import { ownersText } from '../frame/line-words.js';
import { choose, type Choice, day, labelled, valueOf, writing } from './fields.js';
import { sending } from './form.js';
import { pressButton } from './press-button.js';
import type { MeetingScene } from './scene.js';

const outside = 'none';

/** Corrects an entry: only what was changed is sent, so that what others change meanwhile stands. */
export function entryForm(
  entry: EntryView,
  text: string,
  scene: MeetingScene,
  { key, back }: { key: string; back: Back },
): HTMLFormElement {
  const { labels } = scene.words.card;
  const isTask = entry.kind === 'followUp';
  const was = {
    text,
    kind: entry.kind,
    owner: '',
    due: entry.due?.day ?? '',
    item: itemOf(entry, scene)?.id ?? outside,
  };
  const target = { forum: entry.forum, number: entry.number, back };
  const send = async (form: HTMLFormElement): Promise<boolean> => {
    const press = changed(form, was, target);
    const done = press === null || (await scene.press(press));
    if (done) scene.opened.delete(key);
    return done;
  };
  const field = (name: string): string => `${key} ${name}`;
  return sending(
    key,
    send,
    labels.save,
    [
      labelled(labels.text, writing('text', text, field('text'))),
      labelled(labels.whatIsIt, choose('kind', kinds(scene), entry.kind, field('kind'))),
      isTask ? labelled(labels.owner, choose('owner', owners(entry, scene), '', field('owner'))) : null,
      isTask ? labelled(labels.due, day('due', was.due, field('due'))) : null,
      labelled(labels.belongsTo, choose('item', items(scene), was.item, field('item'))),
    ],
    [pressButton(scene, labels.withdraw, { verb: 'withdraw', ...target })],
    'gone',
  );
}

type Fields = Record<'text' | 'kind' | 'owner' | 'due' | 'item', string>;

/** Null where nothing was. */
function changed(
  form: HTMLFormElement,
  was: Fields,
  target: Pick<Extract<Press, { verb: 'edit' }>, 'forum' | 'number' | 'back'>,
): Press | null {
  const fields = Object.entries(was).flatMap(([name, value]) => {
    const now = form.elements.namedItem(name) ? valueOf(form, name) : value;
    return now === '' || now === value ? [] : [[name, now]];
  });
  if (fields.length === 0) return null;
  return {
    verb: 'edit',
    ...target,
    ...(Object.fromEntries(fields) as Partial<Fields> & { kind?: EntryKind }),
  };
}

const kinds = ({ words }: MeetingScene): Choice[] =>
  entryKinds.map((kind) => ({ value: kind, title: words.card.kinds[kind] }));

function owners(entry: EntryView, { people, words }: MeetingScene): Choice[] {
  const now = ownersText(entry.owners, words) ?? words.card.phrases.noOwner;
  return [
    { value: '', title: words.own.asNow(now) },
    ...people.map(({ id, name }) => ({ value: id, title: name })),
  ];
}

/** What somebody may choose among to write something under; of what is closed to them nothing is known. */
export function items(
  { meeting, words }: MeetingScene,
  fits: (item: ItemView) => boolean = () => true,
): Choice[] {
  const { phrases, labels } = words.card;
  return [
    ...meeting.items.flatMap((item) =>
      item.title !== null && fits(item)
        ? [{ value: item.id, title: phrases.itemTitle(item.number, item.title) }]
        : [],
    ),
    { value: outside, title: labels.outsideItems },
  ];
}

const itemOf = (entry: EntryView, { meeting }: MeetingScene): ItemView | null =>
  meeting.items.find(({ entries }) => entries.some(({ number }) => number === entry.number)) ?? null;
