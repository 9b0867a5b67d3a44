import { vi } from 'vitest'
import type { OptionsState, PracticeDraft } from '../../../../src/core/options.ts'
import type { PassphraseHelp } from '../../../../src/core/passphrase/judgement.ts'
import { NO_REPORT } from '../../../../src/core/policy/report.ts'
import { readChannel } from '../../../../src/core/read-channel.ts'
import { prepareReply } from '../../../../src/core/reply/prepare.ts'
import type { SafeActions } from '../../../../src/core/safe-actions.ts'
import { filledIn } from '../../../../src/service/practice.ts'
import { PROFILES } from '../../../../src/service/profiles.ts'
import type { OptionsActions } from '../../../../src/ui/options/actions.ts'
import type { LogActions } from '../../../../src/ui/options/log-actions.ts'
import type { VisitActions } from '../../../../src/ui/options/visit-actions.ts'
import { IN_THE_US } from '../../../support/reading-world.ts'

/** Actions that all go well and note that they were called; `change` puts others in their place. */
export function actions(change: Partial<OptionsActions> = {}): OptionsActions {
  return {
    passphrases: passphraseHelp(),
    createVault: vi.fn(async () => undefined),
    unlock: vi.fn(async () => undefined),
    lock: vi.fn(),
    readList: vi.fn(),
    readAgain: vi.fn(),
    changes: vi.fn(async () => []),
    saveSkipped: vi.fn(),
    putInForce: vi.fn(),
    cancelList: vi.fn(),
    eraseList: vi.fn(async () => undefined),
    undoImport: vi.fn(async () => undefined),
    people: {
      find: vi.fn(async () => 0),
      rows: vi.fn(async () => []),
      person: vi.fn(() => Promise.reject(new Error('nobody'))),
      write: vi.fn(async () => undefined),
      remove: vi.fn(async () => undefined),
      restore: vi.fn(async () => undefined),
    },
    openRequests: vi.fn(),
    preview: (draft: PracticeDraft) => prepareReply(filledIn(draft, IN_THE_US), { name: 'Alex' }),
    savePractice: vi.fn(async () => ({ kind: 'saved' as const })),
    readChannel: (channel) => readChannel(channel, IN_THE_US),
    readPolicyFile: vi.fn(async () => ({ kind: 'refused' as const, problem: 'not-json' as const })),
    takePolicyFile: vi.fn(async () => ({ kind: 'refused' as const, problem: 'not-json' as const })),
    dropPolicyFile: vi.fn(),
    capturePage: vi.fn(async () => ({ html: '<body></body>' })),
    saveCapture: vi.fn(),
    desk: {
      change: vi.fn(),
      review: vi.fn(),
      write: vi.fn(),
      sign: vi.fn(async () => undefined),
      save: vi.fn(),
      makeKeyPair: vi.fn(async () => 'B'),
      copy: vi.fn(async () => undefined),
      readChannel: (channel) => readChannel(channel, IN_THE_US),
    },
    log: logActions(),
    visits: visitActions(),
    insights: { print: vi.fn() },
    print: vi.fn(),
    eraseEverything: vi.fn(async () => undefined),
    safe: safeActions(),
    ...change,
  }
}

/** Help that calls every passphrase strong. */
export function passphraseHelp(change: Partial<PassphraseHelp> = {}): PassphraseHelp {
  return {
    judge: vi.fn(async () => ({ band: 'strong' as const, edged: false })),
    suggest: vi.fn(async () => 'otter cradle lunar tweak stoop'),
    rest: vi.fn(),
    ...change,
  }
}

/** What can be done about the vault, likewise. */
export function safeActions(change: Partial<SafeActions> = {}): SafeActions {
  return {
    newCode: vi.fn(async () => undefined),
    codeKept: vi.fn(),
    changePassphrase: vi.fn(async () => undefined),
    recover: vi.fn(async () => undefined),
    recoverByPractice: vi.fn(async () => undefined),
    setEscrow: vi.fn(async () => undefined),
    chooseLock: vi.fn(async () => undefined),
    saveBackup: vi.fn(async () => undefined),
    saveSecond: vi.fn(async () => undefined),
    restore: vi.fn(async () => undefined),
    goOn: vi.fn(async () => undefined),
    startAnew: vi.fn(async () => undefined),
    ...change,
  }
}

/** The same for the log alone. */
export function logActions(change: Partial<LogActions> = {}): LogActions {
  return {
    find: vi.fn(),
    older: vi.fn(),
    newer: vi.fn(),
    save: vi.fn(async () => undefined),
    report: vi.fn(async () => undefined),
    closeReport: vi.fn(),
    keepFor: vi.fn(async () => undefined),
    removeDue: vi.fn(async () => undefined),
    hold: vi.fn(async () => undefined),
    lift: vi.fn(async () => undefined),
    ...change,
  }
}

/** The same for the visits alone. */
export function visitActions(): VisitActions {
  return { read: vi.fn(), look: vi.fn(), keep: vi.fn(), forget: vi.fn(), speak: vi.fn(), say: vi.fn(), print: vi.fn() }
}

/** The options right after the installation, unless `change` says otherwise. */
export function state(change: Partial<OptionsState> = {}): OptionsState {
  return {
    section: 'welcome',
    lock: 'no-vault',
    patients: 0,
    list: { kind: 'none' },
    people: { kind: 'closed' },
    report: NO_REPORT,
    profiles: PROFILES,
    ...change,
  }
}
