import type { ThemeWords } from '../../../frame-words.ts';

export const scope: ThemeWords<'scope'> = {
  quantity: `
    por volumen, grandes cantidades, pedidos grandes, al por mayor,
    varios artículos, por cantidad`,
  'scope-express': 'exprés, express, urgente, envío urgente, prioritario',
  'scope-standard': 'estándar, normal, ordinario, envío estándar',
  'scope-economy': 'económico, económica',
  'scope-overnight': 'al día siguiente, 24 horas',
  'scope-store':
    'en tienda, tienda, tiendas, en nuestras tiendas, oficina, sucursal',
  'scope-online': 'online, en línea, web, internet, tienda online',
  'scope-phone': 'por teléfono, teléfono, llamadas, línea telefónica',
  'scope-email': 'correo, correo electrónico, email, formulario',
  'scope-chat': 'chat, whatsapp',
  'scope-new-customer':
    'nuevos clientes, nuevo cliente, primera compra, primer pedido, clientes nuevos',
  'scope-existing-customer':
    'clientes actuales, clientes habituales, ya eres cliente',
  'scope-member': 'socios, socio, miembros, miembro, suscriptores, abonados',
  'scope-student': 'estudiante, estudiantes, universitarios',
  'scope-senior':
    'mayores de 60, mayores de 65, jubilados, jubilado, pensionistas, tercera edad',
  'scope-business': 'empresas, empresa, profesionales, autónomos, pymes',
  'scope-consumer': 'particulares, hogares, consumidores',
  'scope-premium': 'premium, vip, oro, plan pro',
  'scope-domestic':
    'península, peninsular, españa, nacional, todo el país, méxico',
  'scope-international':
    'internacional, internacionales, extranjero, europa, resto del mundo, otros países',
  'scope-remote': 'baleares, canarias, ceuta, melilla, islas, zonas rurales',
  'scope-sale-items':
    'artículos rebajados, productos rebajados, artículos en oferta',
  'scope-bulky':
    'muebles, voluminosos, electrodomésticos, colchón, colchones, sofá, sofás',
  'scope-custom-made':
    'personalizado, personalizados, personalizadas, a medida',
  'scope-digital':
    'digital, digitales, descarga, descargas, software, curso online',
  'scope-damaged': 'dañado, dañados, defectuoso, defectuosos, erróneo',
  'scope-monthly': 'mensual, al mes, mes a mes',
  'scope-yearly': 'anual, al año',
  'scope-urgent': 'urgente, urgencia, urgencias, crítica, críticas, emergencia',
  'scope-weekend': 'fin de semana, fines de semana, sábado, domingo',
  'scope-group': 'grupo, grupos, familia, familias, familiar, niños, infantil',
};
