import type { buildingTheme } from '../themes/building.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is built, heated and kept clean, let and sold, and how one moves. */
export const buildingWords: ThemeWords<typeof buildingTheme> = {
  'move-house': `
    move, moving, removal*, relocation, move house, moving house, movers, lorry,
    lorries, unload*, part load*, part-load*, loads, the move, we move, moves`,
  property: `
    property, properties, house, home, tenant*, landlord*, flat, dwelling*,
    building*, premises, apartment*, villa, houses, homes`,
  roof: 'roof*, gutter*, rain water, rainwater, tank*, downpipe*, roof, roofs, roofing',
  water:
    'water, plumbing, leak*, drain*, plumb*, pipe, pipes, leak, leaks, tap, taps',
  heating:
    'heating, boiler*, heat pump*, hvac, furnace*, warm, radiator*, thermostat, gas',
  aircon: `
    air condition*, ac unit, cooling, aircon, cool, cools, air-conditioning,
    cooler*, ac, air con, a/c`,
  electric: 'electric*, power, energy, kwh, kilowatt*, power cut*',
  solar: 'solar, panel*, photovolt*, photovoltaic*, panels, panel',
  cleaning: `
    clean*, laundry, housekeep*, clean, cleaner*, cleaning, re-clean*, reclean*,
    wash, washes, washing, washed, launder*, stain*, dirty, spotless, sparkl*,
    steam*, detergent*, soap*, duvet*`,
  garden: 'garden*, lawn*, plant*, tree*',
  plant: 'plant, plants, shrub*, tree, trees, bulb, bulbs',
  soil: 'soil, compost, gravel, stone, sand',
  tool: 'tool, tools, drill, drills, mower*',
  paint: 'paint, paints, painting',
  pot: 'pot, pots, planter*',
  waste:
    'waste, rubbish, trash, bin, bins, refuse collection, garbage, recycl*',
  flat: 'flat, flats, apartment*',
  tenant: `
    tenant*, rent, rental home*, landlord*, letting*, lease*, bailiff*, tenancy,
    tenancies, applicant*`,
  'estate-agent': 'estate agent*, realtor*, property sale',
  viewing: `
    viewing*, showing people round, shown round, show round, showings`,
  gas: 'gas',
  inverter: 'inverter*, converter*',
  'power-output': 'output, yield*, their power',
  insulation: 'insulat*',
  meter: 'meter, meters, meter reading*',
  bathroom: 'bathroom*, shower*, bath, toilet*',
  'building-work':
    'building work*, site work*, construction, renovat*, worksite',
  'box-storage': `
    storage, self-storage, storage unit*, container*, depot, in store, shed,
    stored, storing, put in storage`,
  ironing: 'ironing, laundry, dry clean*',
  pest: 'pest, pests, rodent*, wasp*, insect*',
  alarm: 'alarm, alarms, cctv',
  'dead-plant': 'die, dies, died, dead',
  'heat-pump': 'heat pump*',
  boiler: 'boiler, boilers, burner*',
  'heating-oil': 'heating oil, oil delivery, kerosene',
  tank: 'tank, tanks, cistern*',
  pellets: 'pellet, pellets, firewood',
  compressor: 'compressor*',
  chimney: 'chimney*, flue, flues, stove*',
  'service-contract': `
    service contract*, service plan*, maintenance contract*, maintenance
    plan*, care plan*`,
  'moving-box': 'boxes, cartons, crates, packing box*',
  'storage-unit': 'storage, storage unit*, self-storage',
  dismantling: 'dismantl*, reassembl*, taken apart',
  'gas-smell': 'gas smell, smell of gas, smells gas, gas leak*',
  'hot-water': 'water heater*, hot water',
  unblocking: 'unblock*, blocked drain*, clogged, unclog*',
  toilet: 'toilet*',
  'renovation-bath': 'bathroom*, bathroom refit',
  'dry-cleaning': 'dry clean*, dry-clean*',
  stain: 'stain, stains',
  'estate-mandate': 'sole agency, sales mandate',
  'window-cleaning': 'window clean*',
  hedge: 'hedge, hedges, lawn*, mowing',
  'tree-felling': 'tree felling, tree surgeon*, stump*',
  'garage-door': 'garage door*',
  'paint-job': 'painter*, coat of paint',
  scaffold: 'scaffold*',
  'blocked-drain': 'sewer*, drain, drains',
  'laundry-sort': 'wash and fold, service wash, ironed',
};
