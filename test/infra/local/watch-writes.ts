import type { DataFolder } from '../../../infra/local/data-folder.ts';

/** The same stores; every write is told as it begins. */
export function watchWrites(data: DataFolder, onWrite: (name: string) => void) {
  const told =
    <Given extends readonly unknown[], Answer>(
      name: string,
      write: (...given: Given) => Answer,
    ) =>
    (...given: Given): Answer => {
      onWrite(name);
      return write(...given);
    };
  const { runs, frontier, pages, promises, gaps, tasks, knowledge } = data;
  const { register, judgements, snapshots, reports, outbox } = data;
  return {
    runs: {
      ...runs,
      start: told('runs.start', runs.start),
      finish: told('runs.finish', runs.finish),
    },
    frontier: {
      ...frontier,
      add: told('frontier.add', frontier.add),
      settle: told('frontier.settle', frontier.settle),
      saveLinks: told('frontier.saveLinks', frontier.saveLinks),
    },
    pages: { ...pages, save: told('pages.save', pages.save) },
    promises: {
      ...promises,
      save: told('promises.save', promises.save),
      remove: told('promises.remove', promises.remove),
    },
    register: { ...register, record: told('register.record', register.record) },
    tasks: { ...tasks, save: told('tasks.save', tasks.save) },
    gaps: { ...gaps, save: told('gaps.save', gaps.save) },
    judgements: {
      ...judgements,
      doubt: told('judgements.doubt', judgements.doubt),
      save: told('judgements.save', judgements.save),
    },
    knowledge: {
      ...knowledge,
      saveArticle: told('knowledge.saveArticle', knowledge.saveArticle),
      saveBriefing: told('knowledge.saveBriefing', knowledge.saveBriefing),
    },
    snapshots: { ...snapshots, put: told('snapshots.put', snapshots.put) },
    reports: { ...reports, put: told('reports.put', reports.put) },
    outbox: { send: told('outbox.send', outbox.send) },
  };
}
