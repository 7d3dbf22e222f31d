import type { Client } from './client.ts'
import { colors, printJson, say, table } from './output.ts'

/** What would leave, and what is kept back by which rule. */

interface Preview {
  of: string
  uuid?: string
  domain?: string
  leaves: string | null
  waits: { for: string; until: string | null } | null
  held_by: string | null
  held: { kind: string; rule: string; count: number }[]
}

interface PreviewPage {
  total: number
  data: Preview[]
  summary: { would_leave: Record<string, number>; held_back: Record<string, number> }
}

export async function showPreview(
  client: Client,
  page: { limit: string; offset: string },
  json: boolean,
): Promise<void> {
  const preview = await client.get<PreviewPage>(`/v1/egress/preview?${new URLSearchParams(page)}`)
  if (json) {
    printJson(preview)
    return
  }
  const { would_leave: leaving, held_back: held } = preview.summary
  say(`would leave: ${counted(leaving)}`)
  say(`held back:   ${counted(held)}`)
  if (preview.total === 0) return
  table(
    ['of', 'which', 'would leave', 'waits for', 'held back'],
    preview.data.map((one) => [one.of, nameOf(one), words(one.leaves), waitText(one), heldText(one)]),
  )
  if (preview.total > preview.data.length)
    say(`${preview.data.length} of ${preview.total}; see --limit and --offset`)
}

interface Explained extends Preview {
  record: string | null
  would_leave_as: object | null
  held_values: { kind: string; value: string; rule: string }[]
  left: { day: string; generation: number; segment: number; what: string }[]
}

export async function showExplained(client: Client, what: string, json: boolean): Promise<void> {
  const explained = await client.get<Explained>(`/v1/egress/explain/${encodeURIComponent(what)}`)
  if (json) {
    printJson(explained)
    return
  }
  say(`${colors.bold(nameOf(explained))} (${explained.of})`)
  say(`would leave now: ${words(explained.leaves) ?? 'nothing'}`)
  if (explained.waits !== null) say(`waits for:       ${waitText(explained)}`)
  if (explained.held_by !== null) say(`held by:         ${words(explained.held_by)}`)
  for (const { kind, value, rule } of explained.held_values) say(`  ${kind} ${value} stays: ${words(rule)}`)
  if (explained.would_leave_as !== null) say(`as:              ${JSON.stringify(explained.would_leave_as)}`)
  say(explained.left.length === 0 ? 'nothing of it has left' : 'left:')
  for (const { day, segment, what: how } of explained.left) say(`  ${day} in segment ${segment}: ${how}`)
}

function nameOf({ uuid, domain }: Preview): string {
  return domain ?? uuid ?? ''
}

function words(code: string | null): string | null {
  return code === null ? null : code.replaceAll('_', ' ')
}

function waitText({ waits }: Preview): string | null {
  if (waits === null) return null
  return waits.until === null ? waits.for : `${waits.for}, ${waits.until.slice(0, 16).replace('T', ' ')} UTC`
}

function heldText({ held_by: all, held }: Preview): string | null {
  const parts = held.map(({ kind, rule, count }) => `${count} ${kind}: ${words(rule)}`)
  if (all !== null) parts.unshift(words(all) ?? '')
  return parts.length === 0 ? null : parts.join('; ')
}

function counted(sums: Record<string, number>): string {
  const parts = Object.entries(sums).filter(([, count]) => count > 0)
  return parts.length === 0 ? 'nothing' : parts.map(([name, count]) => `${count} ${words(name)}`).join(', ')
}
