import { createHash } from 'node:crypto';
import {
  Acknowledgement,
  Member,
  type PeopleStore,
} from '../knowledge/people.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

const members = partition('PEOPLE', 'member');
const acknowledgements = partition('PEOPLE', 'acknowledgement');

/** Who works where and knows what, in DynamoDB. */
export function dynamoPeople(table: DynamoTable): PeopleStore {
  return {
    async members() {
      const items = await Array.fromAsync(table.query(members));
      return items.map((item) => Member.parse(item));
    },
    async saveMember(member) {
      const sk = `${member.team}#${member.person}`;
      await table.put({ pk: members, sk, ...member });
    },
    async acknowledgements() {
      const items = await Array.fromAsync(table.query(acknowledgements));
      return items.map((item) => Acknowledgement.parse(item));
    },
    async saveAcknowledgement(acknowledgement) {
      const sk = keyOf(acknowledgement);
      await table.put({ pk: acknowledgements, sk, ...acknowledgement });
    },
  };
}

/** The same said twice has the same key; another answer is kept beside it. */
function keyOf(said: Acknowledgement): string {
  const about = 'task' in said ? said.task : said.article;
  const version = 'version' in said ? said.version : undefined;
  const hash = createHash('sha256')
    .update(JSON.stringify([version ?? null, said.understood ?? null]))
    .digest('base64url')
    .slice(0, 16);
  return `${about}#${said.person}#${said.acknowledgedAt}#${hash}`;
}
