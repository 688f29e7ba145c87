import type { BriefDocument } from '@standout/core/briefs'
import type { Fit, Limits, Outing } from '@standout/core/budget'
import type { Window } from '@standout/core/events'
import type { Places } from '@standout/core/ground'
import type { KitDocument } from '@standout/core/kits'
import type { GrammarFind } from '@standout/core/lints'
import type { OpenPack, PackKind, PackShown } from '@standout/core/packs'
import type { ResumeLine } from '@standout/core/profiles'
import type { CardDocument, PlanDocument } from '@standout/core/punchlist'
import type { Document } from '@standout/core/records'
import type { IsHoliday, NewId } from '@standout/core/shared'
import type { Archive, Repos } from '@standout/store'
import type { z } from 'zod'

/** Whose records these are; every query is bound to it. */
export type Who = { owner: string }

/** A file on its way in: kept by the server under an upload id, or carried along as base64. */
export type FileInput = { name: string; upload: string } | { name: string; base64: string }
/** Original bytes that were kept when they came in. */
export type KeptInput = { name: string; kept: string }
/** What is known of oneself, as JSON Resume, where no file came in. */
export type KnownInput = { name: string; known: string }

/** What the outside hands in: the only ways an action reaches beyond its repositories. */
export type Ports = {
  /** The machine's own zone, for whoever set none. */
  zone: string
  holidays: (country: string | null | undefined, region?: string | null) => IsHoliday
  documents: {
    /** Reads one file in the helper process; throws `Problem` with one clear sentence. */
    read: (
      file: FileInput,
      options: { whose?: 'me' | 'person'; zone: string; around?: Window },
    ) => Promise<{ document: Document; hash: string }>
    /** The lines of a resume that can be marked, read in the helper process. */
    lines: (file: FileInput | KeptInput) => Promise<{ kind: 'pdf' | 'docx' | 'json-resume' | 'text'; lines: ResumeLine[] }>
    /** A copy of a resume as PDF with marks drawn on it, made in the helper process; its bytes as base64. */
    mark: (file: FileInput | KeptInput | KnownInput, marks: readonly MarkToDraw[]) => Promise<string>
    /** Puts the original bytes safely on disk before the transaction; answers their hash and size. */
    keep: (file: FileInput, who: Who) => Promise<{ hash: string; bytes: number }>
    /** Lets an upload go. */
    drop: (file: FileInput) => Promise<void>
  }
  sentences: {
    /** How alike each of these and each of those are as sentences, from -1 to 1, a row for each of the first. */
    compare: (these: readonly string[], those: readonly string[]) => Promise<number[][]>
  }
  /** Reads places as people write them, with the towns of the world behind it. */
  places: () => Promise<Places>
  packs: {
    list: () => Promise<PackShown[]>
    /** The installed packs, ready to be asked. */
    open: () => Promise<OpenPack[]>
    /** Reads a download in the helper process and puts it in its place, whole or not at all. */
    add: (file: FileInput) => Promise<{ change: 'added' | 'replaced' | 'same'; pack: PackShown }>
    remove: (kind: PackKind) => Promise<boolean>
  }
  videos: {
    /** Whether this machine has what it takes to make an mp4. */
    canConvert: () => Promise<boolean>
    /** An mp4 of the kept bytes with this hash, safely on the disk. */
    convert: (hash: string) => Promise<{ hash: string; bytes: number }>
  }
  briefs: {
    /** Writes a brief as a file and puts its bytes safely on disk; answers their hash and size. */
    write: (brief: BriefDocument, options: { format: 'docx' | 'pptx'; name: string }) => Promise<{ hash: string; bytes: number }>
  }
  typeset: {
    /**
     * Typesets data as a PDF and puts its bytes safely on disk. `tries` hold the same pages with more and more left out;
     * `most` says on which page a part may end at most, and `taken` which try kept to it.
     */
    write: (
      pages: Typeset & { name: string; most?: Record<string, number> },
    ) => Promise<{ hash: string; bytes: number; pages: number; taken: number }>
  }
  grammar: {
    /** What a grammar checker finds in each text; `known` names are right as they are. */
    find: (texts: readonly string[], known: readonly string[]) => Promise<GrammarFind[][]>
  }
  budget: {
    /**
     * The best choice of events and why, from the solver in the helper process; at most some ten seconds. `quick` asks the
     * search in whole numbers first, which is exact as well and proves a week of events in some milliseconds.
     */
    fit: (outings: readonly Outing[], limits: Limits, how: { currency: string | null; quick?: boolean }) => Promise<Fit>
  }
  archive: {
    /** The rows of an export; with `keep`, its files lie safely on the disk afterwards. */
    open: (file: FileInput, options: { keep: boolean }) => Promise<Archive>
    write: (who: Who, exportedAt: string) => Promise<{ name: string; href: string; counts: Record<string, number> }>
    restore: (file: FileInput, who: Who) => Promise<{ counts: Record<string, number> }>
    forget: (who: Who, personId: string) => Promise<{ gone: Record<string, number>; kept: string[] }>
  }
}

/** What is drawn on a resume: the ask, who said it, and the line that it is about, if there is one. */
export type MarkToDraw = {
  verdict: 'punch-up' | 'next-focus'
  ask: string
  who: string[]
  line: { text: string; page: number | null } | null
}

/** What can be typeset: a template, and the data that it shows. */
export type Typeset =
  | { template: 'kit'; tries: readonly KitDocument[] }
  | { template: 'card'; tries: readonly CardDocument[] }
  | { template: 'plan'; tries: readonly PlanDocument[] }

export type Context<Prepared = undefined> = Repos & { now: string; newId: NewId; who: Who; ports: Ports; prepared: Prepared }

type Spec<Name extends string, I extends z.ZodType, O extends z.ZodType, P> = {
  /** `word.verb`, the same in HTTP, on the command line and in tests. */
  name: Name
  /** One plain sentence for people. */
  says: string
  /** `look` reads, `change` writes in one transaction, `outside` opens its own (archives). */
  kind: 'look' | 'change' | 'outside'
  /** `anyone`: needs no records, so it neither opens nor makes a data folder. */
  may: 'candidate' | 'anyone'
  input: I
  output: O
  /** Heavy or untrusted work, before and outside the transaction. */
  prepare?: (
    context: { ports: Ports; look: <T>(from: (repos: Repos) => Promise<T>) => Promise<T>; who: Who; now: string },
    input: z.output<I>,
  ) => Promise<P>
  run: (context: Context<P>, input: z.output<I>) => Promise<z.input<O>>
}

/** One thing a person can do. */
export type Action<
  Name extends string = string,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  // biome-ignore lint/suspicious/noExplicitAny: what prepare hands to run is known only inside each action.
  P = any,
> = Spec<Name, I, O, P>

export function defineAction<Name extends string, I extends z.ZodType, O extends z.ZodType, P = undefined>(
  action: Spec<Name, I, O, P>,
): Action<Name, I, O, P> {
  return action
}
