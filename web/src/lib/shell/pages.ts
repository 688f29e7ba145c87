import BookOpen from '@lucide/svelte/icons/book-open'
import Briefcase from '@lucide/svelte/icons/briefcase'
import CalendarHeart from '@lucide/svelte/icons/calendar-heart'
import ChartLine from '@lucide/svelte/icons/chart-line'
import Compass from '@lucide/svelte/icons/compass'
import DoorOpen from '@lucide/svelte/icons/door-open'
import Hourglass from '@lucide/svelte/icons/hourglass'
import House from '@lucide/svelte/icons/house'
import ListChecks from '@lucide/svelte/icons/list-checks'
import MailOpen from '@lucide/svelte/icons/mail-open'
import Moon from '@lucide/svelte/icons/moon'
import PenLine from '@lucide/svelte/icons/pen-line'
import Settings from '@lucide/svelte/icons/settings'
import Upload from '@lucide/svelte/icons/upload'
import UserSearch from '@lucide/svelte/icons/user-search'
import Users from '@lucide/svelte/icons/users'
import { en } from '$lib/words.ts'

const words = en.shell.pages

export const home = { href: '/', label: words.today, icon: House }

/** The five moments, in the order in which one walks through them. */
export const moments = [
  { href: '/before', label: words.before, icon: Compass },
  { href: '/room', label: words.room, icon: DoorOpen },
  { href: '/night', label: words.night, icon: Moon },
  { href: '/silence', label: words.silence, icon: Hourglass },
  { href: '/answer', label: words.answer, icon: MailOpen },
]

/** What one comes back to between the moments. */
export const search = [
  { href: '/opportunities', label: words.opportunities, icon: Briefcase },
  { href: '/odds', label: words.odds, icon: ChartLine },
  { href: '/list', label: words.list, icon: ListChecks },
  { href: '/messages', label: words.messages, icon: PenLine },
  { href: '/people', label: words.people, icon: Users },
  { href: '/events', label: words.events, icon: CalendarHeart },
]

/** What one needs now and then. */
export const more = [
  { href: '/presence', label: words.presence, icon: UserSearch },
  { href: '/import', label: words.import, icon: Upload },
  { href: '/settings', label: words.settings, icon: Settings },
  { href: '/method', label: words.method, icon: BookOpen },
]

export type Page = typeof home

export const isHere = (page: Page, path: string): boolean =>
  page.href === '/' ? path === '/' : path === page.href || path.startsWith(`${page.href}/`)
