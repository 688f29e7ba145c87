import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someInterview, someOpportunity, somePerson } from '../testing/samples.ts'

exam('circle', (test) => {
  async function bring() {
    const [ada, bea] = [somePerson(test(), 'Ada Sample'), somePerson(test(), 'Bea Sample')]
    await test().change(async ({ people }) => {
      await people.add(ada)
      await people.add(bea)
    })
    return { ada, bea }
  }

  it('what a hand said of someone is kept, changed and taken back', async () => {
    const { ada } = await bring()
    expect(await test().look(({ ties }) => ties.find(ada.id))).toBeUndefined()
    await test().change(({ ties }) => ties.save(ada.id, { iCan: ['Read her draft'] }))
    const { changeId } = await test().change(({ ties }) => ties.save(ada.id, { rung: 'champion', rungWords: 'She said so.' }))
    expect(await test().look(({ ties }) => ties.find(ada.id))).toMatchObject({ rung: 'champion', iCan: ['Read her draft'] })
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ ties }) => ties.find(ada.id))).toMatchObject({ rung: null, iCan: ['Read her draft'] })
    await test().change(({ ties }) => ties.remove(ada.id))
    expect(await test().look(({ ties }) => ties.list())).toEqual([])
  })

  it('a need goes with those who were chosen to help', async () => {
    const { ada } = await bring()
    const need = { id: test().newId('need'), words: 'A desk for two days', metOn: null }
    const helper = { id: test().newId('helper'), needId: need.id, personId: ada.id, askedAt: null }
    await test().change(async ({ needs }) => {
      await needs.add(need)
      await needs.addHelper(helper)
      await needs.changeHelper(helper.id, { askedAt: '2026-03-01T10:00:00.000Z' })
    })
    expect(await test().look(({ needs }) => needs.allHelpers())).toMatchObject([{ askedAt: '2026-03-01T10:00:00.000Z' }])
    expect(await test().look(({ needs }) => needs.list({ open: true }))).toHaveLength(1)
    await test().change(({ needs }) => needs.change(need.id, { metOn: '2026-03-02' }))
    expect(await test().look(({ needs }) => needs.list({ open: true }))).toEqual([])
    const { changeId } = await test().change(({ needs }) => needs.remove(need.id))
    expect(await test().look(({ needs }) => needs.helpersOf(need.id))).toEqual([])
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ needs }) => needs.helpersOf(need.id))).toHaveLength(1)
    await test().change(({ needs }) => needs.removeHelper(helper.id))
    expect(await test().look(({ needs }) => needs.list({ open: false }))).toHaveLength(1)
  })

  it('a hint outlives the talk and the role in which it fell, and an offer the role', async () => {
    const { ada, bea } = await bring()
    const opportunity = someOpportunity(test())
    const interview = someInterview(test(), opportunity.id, [])
    const hint = {
      id: test().newId('hint'),
      personId: ada.id,
      interviewId: interview.id,
      opportunityId: opportunity.id,
      company: 'Depot',
      role: 'Spring planner',
      words: 'We may need someone in spring.',
      saidOn: '2026-03-01',
      status: 'open' as const,
    }
    const referral = {
      id: test().newId('referral'),
      personId: ada.id,
      toPersonId: bea.id,
      toName: 'Bea',
      company: 'Depot',
      opportunityId: opportunity.id,
      words: '',
      offeredOn: '2026-03-01',
      doneOn: null,
    }
    await test().change(async (repos) => {
      await repos.opportunities.add(opportunity)
      await repos.interviews.add(interview)
      await repos.hints.add(hint)
      await repos.referrals.add(referral)
    })
    expect(await test().look(({ hints }) => hints.list({ personId: ada.id, opportunityId: opportunity.id }))).toHaveLength(1)
    await test().change(({ opportunities }) => opportunities.remove(opportunity.id))
    expect(await test().look(({ hints }) => hints.get(hint.id))).toMatchObject({
      interviewId: null,
      opportunityId: null,
      words: hint.words,
    })
    expect(await test().look(({ referrals }) => referrals.list({ personId: ada.id }))).toMatchObject([{ opportunityId: null }])
    await test().change(({ people }) => people.remove(bea.id))
    expect(await test().look(({ referrals }) => referrals.get(referral.id))).toMatchObject({ toPersonId: null, toName: 'Bea' })
    await test().change(({ hints }) => hints.change(hint.id, { status: 'let-go' }))
    await test().change(async ({ hints, referrals }) => {
      await referrals.change(referral.id, { doneOn: '2026-03-05' })
      await hints.remove(hint.id)
      await referrals.remove(referral.id)
    })
    expect(await test().look(({ hints }) => hints.find(hint.id))).toBeUndefined()
  })

  it('two that are one keep what was noted of both, and one undo makes them two again', async () => {
    const { ada, bea } = await bring()
    const need = { id: test().newId('need'), words: 'Practise a talk', metOn: null }
    const help = (personId: typeof ada.id, askedAt: string | null) => ({
      id: test().newId('helper'),
      needId: need.id,
      personId,
      askedAt,
    })
    await test().change(async ({ ties, needs, referrals }) => {
      await ties.save(ada.id, { iCan: ['one'], rung: 'met' })
      await ties.save(bea.id, { iCan: ['two', 'one'], rung: 'wrote', circleSince: '2026-01-01' })
      await needs.add(need)
      await needs.addHelper(help(ada.id, null))
      await needs.addHelper(help(bea.id, '2026-03-01T10:00:00.000Z'))
      await referrals.add({
        id: test().newId('referral'),
        personId: bea.id,
        toPersonId: null,
        toName: 'the head of planning',
        company: '',
        opportunityId: null,
        words: '',
        offeredOn: '2026-03-01',
        doneOn: null,
      })
    })
    const { changeId } = await test().change(({ people }) => people.unite(ada.id, bea.id))
    expect(await test().look(({ ties }) => ties.find(ada.id))).toMatchObject({
      iCan: ['one', 'two'],
      rung: 'met',
      circleSince: '2026-01-01',
    })
    expect(await test().look(({ needs }) => needs.helpersOf(need.id))).toMatchObject([
      { personId: ada.id, askedAt: '2026-03-01T10:00:00.000Z' },
    ])
    expect(await test().look(({ referrals }) => referrals.list({ personId: ada.id }))).toHaveLength(1)
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ ties }) => ties.find(bea.id))).toMatchObject({ rung: 'wrote' })
    expect(await test().look(({ needs }) => needs.helpersOf(need.id))).toHaveLength(2)
  })

  it('whoever was at a company is found by any of its forms', async () => {
    const carl = { ...somePerson(test(), 'Carl Sample'), company: 'Ørsted A/S', position: 'Planner' }
    const dora = { ...somePerson(test(), 'Dora Sample'), profile: { basics: {}, work: [{ name: 'Ørsted' }] } as never }
    await test().change(async ({ people }) => {
      await people.add(carl)
      await people.add(dora)
    })
    const forms = ['ørsted', 'windwerk']
    expect(await test().look(({ people }) => people.companies(forms))).toEqual(['Ørsted A/S'])
    expect(await test().look(({ people }) => people.listAt(forms, ['Ørsted A/S']))).toMatchObject([{ id: carl.id }])
    expect(await test().look(({ people }) => people.listAt(forms, []))).toEqual([])
    expect(await test().look(({ people }) => people.companies(['!']))).toEqual([])
    expect(await test().look(({ people }) => people.withProfiles())).toMatchObject([{ id: dora.id }])
  })
})
