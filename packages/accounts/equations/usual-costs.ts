/** What things cost as a rule, in 分: the review bands (核实线) that published reports are held against, too. */

/** A year's running of one vehicle (核实关系 G09): 0.5 万元 to 8 万元. */
export const USUAL_VEHICLE_COST = { least: 500_000n, most: 8_000_000n } as const
