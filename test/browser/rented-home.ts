import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'

/** An item like the residence proof, for tests that publish one themselves. */
export const rentedHome = { ...residenceProof, id: 'rented-home' }

/** Its second version, which asks for something else to be proved. */
export function rentedHomeAfterwards(effective: string) {
  const { wording } = rentedHome
  const proves = '现在租住在哪里'
  return {
    ...rentedHome,
    version: 2,
    effective,
    wording: { ...wording, 'zh-Hans': { ...wording['zh-Hans'], proves } },
  }
}
