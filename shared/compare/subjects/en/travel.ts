import type { ThemeWords } from '../themes/theme.ts';
import type { travelTheme } from '../themes/travel.ts';

/** How people and their bags get about, and what they drive and ride. */
export const travelWords: ThemeWords<typeof travelTheme> = {
  'wait-free-minutes': 'free waiting, waiting time',
  flight: 'flight*, plane, landing, landed, airline*, aircraft',
  airport: 'airport*, terminal',
  luggage: `
    luggage, bag, bags, baggage, suitcase*, cabin, hold luggage, checked bag*,
    hand luggage, pushchair*`,
  driver: 'driver*, chauffeur*',
  ride: 'ride*, trip*, journey*, transfer*',
  stop: 'stop, stops, stopover*',
  'return-trip': 'return trip, round trip, way back, empty return',
  vehicle: `
    car, cars, vehicle*, van, truck*, driver s car, motor, motors, bike, bikes,
    motorcycle*, scooter*, automobile*, courtesy car*, loan car*, replacement
    car*, replacement vehicle*, hire car*, rental car*, car hire, car rental,
    rented car, used car*, car service, collection of the vehicle, collects the
    car, lorry, lorries, wheels, motorhome*, caravan*`,
  tyre: 'tire, tires, tyre*',
  tow: `
    tow, tows, towed, towing, tow-truck, breakdown*, roadside, stranded,
    stuck on the road`,
  mot: 'mot, vehicle inspection, annual inspection, roadworthiness',
  safari: 'safari*, tour, tours, excursion*, trek*',
  'guide-person': 'guide, guides, guided tour*, tour guide*',
  'car-sale': 'dealer*, second-hand, used car*, trade-in, test drive*',
  'loan-vehicle': `
    courtesy car, loan car, replacement vehicle, courtesy car*, replacement
    car*, replacement vehicle*, loan car*, loaner*, another car, car is
    lent, car of the same, (borrow|borrows) (one of ours|a car|one|our car),
    car to drive meanwhile, (lend|lends|lent|lending) .. (car|van|bike), car
    while, runabout, (something|one) to drive`,
  mileage: `
    mileage, kilomet*, miles, kilometre*, kilometer*, travel .. fee*, travel
    .. charge*, travel .. cost*, travel .. surcharge*, travel .. time,
    travelling .. cost*, for .. the drive, the .. drive, driving .. to,
    distance*, for .. the road, drive .. time, fuel supplement*, petrol
    money, fuel money, travel money, travel supplement*, fuel surcharge*,
    the road to them`,
  travel: 'travel*, holiday trip, vacation*, getaway*',
  train: 'train, trains, rail, railway*, station',
  bus: 'bus, buses, coach trip*, shuttle*, minibus',
  taxi: 'taxi*, cab, cabs, chauffeur*, vtc, private hire',
  ferry: 'ferry, ferries, boat, boats, cruise*, ship cabin',
  bicycle: 'bike, bikes, bicycle*, cycle, cycling',
  scooter: 'scooter*, moped*, motorbike*, motorcycle*',
  helmet: 'helmet*',
  'car-rental': 'car hire, hire car*, rental car*, car rental, rented car',
  'second-driver': 'second driver, additional driver*, extra driver*',
  'young-driver': 'young driver*',
  fuel: 'fuel, petrol, gasoline, diesel, tank',
  battery: 'batter*',
  brake: 'brake*, clutch*',
  oil: 'oil, oil change*',
  'service-vehicle': 'servicing, serviced, car service, overhaul*',
  'car-wash': `
    car wash*, valet*, (car|van) .. washed, washed (car|van), wash
    (the|a|their) (car|van), goes back (clean|washed)`,
  garage: 'garage*, workshop*, repair shop*',
  'ramp-charge':
    'charging station*, charging point*, ev charging, electric vehicle*',
  'late-return': 'returned late, late return*, brought back late, late back',
  grace: 'grace period*, leeway, tolerance, grace',
  shuttle: `
    shuttle*, rides home, ride home, (drive|drives|bring|brings)
    (customers|them|people|clients|patients) (home|to|back)`,
  lent: 'lent, lend, lending, on loan',
  'rent-out': `
    hire, rent, rental, rentals, hirer*, hired, hires, loaned out, taken out`,
  gearbox: 'gearbox*, automatic car, manual car',
  trailer: 'trailer, trailers',
  'tyre-storage':
    'tyre hotel, tire hotel, tyre storage, tire storage, storing the other set',
  bodywork: 'bodywork, body shop, body work',
  'shock-absorber': 'shock absorber*, suspension',
  engine: 'engine, engines',
  'aerial-platform':
    'boom lift*, scissor lift*, cherry picker*, aerial platform*',
  puncture: 'puncture*, flat tyre*, flat tire*, inner tube*',
  'rental-day': 'rental day*, day of hire, days of hire',
  'tune-up': 'tune-up*, tune up*, adjustment check',
  'e-bike': 'e-bike*, electric bike*, ebike*',
  wheel: 'wheel, wheels, rim, rims',
  'child-seat': 'child seat*, booster seat*, car seat*',
  cruise: 'cruise, cruises',
  'loan-bike': 'loan bike*, courtesy bike*',
};
