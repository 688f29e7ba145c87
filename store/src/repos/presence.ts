import type { PresenceCheck, PresenceFinding } from '@standout/core/presence'
import type { Gateways } from './gateways.ts'

/** Rounds of looking oneself up, the latest first. */
export function createPresenceRepo(gateways: Gateways) {
  const gateway = gateways.of<PresenceCheck>('presence_checks')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('started_at', 'desc').orderBy('id', 'desc')),
    add: (check: PresenceCheck) => gateway.add(check),
    change: (id: string, changes: Partial<PresenceCheck>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** What turned up in them, the latest first. */
export function createFindingsRepo(gateways: Gateways) {
  const gateway = gateways.of<PresenceFinding>('presence_findings')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('found_at', 'desc').orderBy('id', 'desc')),
    add: (finding: PresenceFinding) => gateway.add(finding),
    change: (id: string, changes: Partial<PresenceFinding>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}
