import type { computingTheme } from '../themes/computing.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What runs on computers, and who keeps it running. */
export const computingWords: ThemeWords<typeof computingTheme> = {
  migration:
    'migrat*, transfer*, move .. data, take over, import, imports, imported, take over .. data',
  uptime: `
    uptime, up time, up and, up 99, sla, service level*, reliability, must be
    up, network availability, availability, up and running, in service,
    reachable, on line, works .. of the time, of the time, stay up, stays up, be
    up, keep running, keeps running, reachable 99, always running,
    (servers|server|machines|machine|systems|system|service|site|sites|network)
    .. (up|run|runs|running|available|reachable) (for|at|all|the|99|more),
    (outage|outages), servers are down, (up|running|reachable) 99,
    (up|online|reachable|running|available) .. (percent|per cent), percent
    .. of the (month|time|year), per .. cent of the (month|time|year),
    availability .. (figure|level|target|percentage), stays .. up, talking
    .. about uptime`,
  downtime: `
    downtime, outage*, unavailab*, interrupt*, stops, break in service, service
    is down, cut*, incident*, line is down, line down, no service, cut off,
    fault on the line, breakdown, break down, breaks down, is down, are down,
    goes down, go down, went down, internet down, website down, site down,
    system down, down for, dies, both die, hour lost, hours lost, drops out,
    line fails, goes dark, is out for`,
  maintenance: `
    maintenance, scheduled, planned work*, upkeep, servicing, tune-up*, tune
    up, (seasonal|yearly|annual) check*`,
  hardware:
    'hardware, machine*, components, spare part*, part that, parts, power, cooling, physical',
  software: 'software, program, app, application',
  server: 'server*, host*, datacent*, virtual server*, dedicated server*',
  'virtual-server': 'vps, virtual server*, virtual machine*',
  'dedicated-server':
    'dedicated server*, dedicated box*, dedicated machine*, dedicated boxes',
  game: 'game*, gaming, minecraft, vanilla, player*',
  backup:
    'backup*, snapshot*, full copy, copies, copied, copy is taken, restore*',
  recovery: `
    recover*, restor*, rto, rpo, running again, disaster, back on its feet,
    up again, back up within, brought back up, come back up, data is lost,
    lose data, lost data, data lost`,
  bandwidth: 'bandwidth, traffic, mbps, throughput, speed',
  domain: 'domain*',
  ssl: 'ssl, certificate*',
  monitoring: 'monitor*, watched, supervis*, surveil*, alert*',
  'back-end': 'back-end, backend, panel, database*, ftp, mysql, file transfer',
  network: 'network*, infrastructure',
  security: 'security, secur*, vulnerab*, encrypt*',
  update: 'update*, upgrade*, new version*',
  export: 'export*, download, take .. data',
  archive: 'archiv*, stored for, retention',
  scrum: 'scrum*, agile',
  computer: 'computer*, laptop*, notebook computer, pc, macbook',
  screen: 'screen, screens, monitor, display',
  printer: 'printer*, printing, print, prints, printed, ink, toner',
  camera: 'camera*, photographer*, photo shoot',
  password: 'password*, login*',
  download: 'download*',
  integration: 'integration*, api, plugin*, plug-in*',
  dashboard: 'dashboard*, reporting, reports on, analytics',
  'training-user': 'onboard*, webinar*, tutorial*',
  seo: 'seo, search engine*, ranking*, keyword*',
  'web-shop':
    'e-commerce, ecommerce, online shop, online store, webshop, web shop',
  'showcase-site': 'brochure site, showcase site, five-page site',
  hacked: `
    hacked, hack, hacking, malware, data breach*, breach notification,
    security breach*, data leak*, compromised`,
  bug: 'bug, bugs',
  'revision-round': 'revision*, rounds of changes, round of changes, amend*',
  demo: 'demo, demos, demonstration*',
  onboarding: 'onboarding, kick-off, getting started, set-up session*',
};
