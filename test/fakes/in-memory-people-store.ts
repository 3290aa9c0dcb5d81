import type {
  Acknowledgement,
  Member,
  PeopleStore,
} from '../../shared/knowledge/people.ts';

export function createInMemoryPeopleStore(
  known: readonly Member[] = [],
): PeopleStore {
  const members = new Map<string, Member>();
  const said = new Map<string, Acknowledgement>();
  const keep = (member: Member) =>
    members.set(`${member.team}/${member.person}`, member);
  known.forEach(keep);
  return {
    members: async () => [...members.values()],
    saveMember: async (member) => void keep(member),
    acknowledgements: async () => [...said.values()],
    saveAcknowledgement: async (one) => void said.set(JSON.stringify(one), one),
  };
}
