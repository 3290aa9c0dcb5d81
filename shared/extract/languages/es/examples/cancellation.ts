import type { FrameWords } from '../../../frame-words.ts';

export const cancellation: FrameWords['examples'] = {
  'cancellation.answered-any-time': {
    reads: {
      '¿Puedo cancelar mi plan? » En cualquier momento.': '',
    },
    ignores: ['¿Puedo cambiar de plan? » En cualquier momento.'],
  },
  'cancellation.deposit-back': {
    reads: {
      'Le devolvemos el depósito si avisa tres semanas antes.': 'notice 3 week',
    },
    ignores: ['El depósito se paga tres semanas antes.'],
  },
  'cancellation.free-then': {
    reads: {
      '¿Cancela al final? No paga nada.': '',
    },
    ignores: ['¿Entrega hoy? No paga nada.'],
  },
  'cancellation.cant-come-moved': {
    reads: {
      '¿Un imprevisto? Podemos aplazar la reserva gratis.': '',
    },
    ignores: ['Un imprevisto aplazó la reunión.'],
  },
  'cancellation.free-of-fees': {
    reads: { 'Sin gastos de cancelación.': '' },
    ignores: ['Hay gastos de cancelación.'],
  },
  'cancellation.answered-while': {
    reads: { '¿Puedo cancelar mi pedido? » Sí, antes de su envío.': '' },
    ignores: ['¿Puedo cancelar mi pedido? » Sí, desde mañana.'],
  },
  'cancellation.answered-change': {
    reads: {
      '¿Puedo cambiar la fecha de mi reserva? » Sí, hasta la recogida, sin coste.':
        '',
    },
    ignores: ['¿Puedo cambiar la fecha de mi reserva? » Sí, por 10 €.'],
  },
  'cancellation.any-time': {
    reads: {
      'Cancela cuando quieras.': '',
    },
    ignores: ['Nos reservamos el derecho de cancelar en cualquier momento.'],
  },
  'cancellation.when-you-want': {
    reads: {
      'Puede anular su suscripción cuando lo desee.': '',
    },
    ignores: [
      'Nos reservamos el derecho de anular su cuenta en cualquier momento.',
    ],
  },
  'cancellation.free-until': {
    reads: {
      'Cancelación gratuita hasta 48 horas antes de la llegada.':
        'notice 48 hour',
    },
    ignores: ['Visita guiada gratuita de 2 horas.'],
  },
  'cancellation.penalty': {
    reads: {
      'Las cancelaciones con menos de 24 horas se facturan con el 50 % del importe.':
        'notice 24 hour, fee 50 %',
    },
    ignores: ['Se cobra un depósito 30 días antes.'],
  },
  'cancellation.notice': {
    reads: {
      'Puede cancelar su cita hasta 24 horas antes.': 'notice 24 hour',
    },
    ignores: [
      'El estreno fue cancelado 7 días antes, según informó un comunicado de prensa.',
    ],
  },
  'cancellation.notice-given': {
    reads: {
      'Contrato anual: preaviso de 30 días para rescindir.': 'notice 30 day',
    },
    ignores: ['Anunciamos el programa con un mes de antelación.'],
  },
  'cancellation.free': {
    reads: {
      'Cancelación gratuita.': '',
    },
    ignores: ['Cancelar o continuar.'],
  },
  'cancellation.free-until-above': {
    reads: {
      'Cancelación » Sin coste hasta 7 días antes de la salida': 'notice 7 day',
    },
    ignores: ['Visita » Sin coste hasta 7 días antes de la inauguración'],
  },
  'cancellation.schedule': {
    reads: {
      'Gastos de cancelación » De 30 a 15 días antes de la llegada: 50 %':
        'notice 15-30 day, fee 50 %',
    },
    ignores: ['Crecimiento » De 30 a 15 días: 50 %'],
  },
  'cancellation.schedule-free': {
    reads: {
      'Gastos de cancelación » Más de 20 días antes: ninguno': 'notice 20 day',
    },
    ignores: ['Gastos de envío » 20 días: ninguno'],
  },
  'cancellation.said-above': {
    reads: {
      'Cancelación » Hasta 48 horas antes del inicio.': 'notice 48 hour',
    },
    ignores: ['Receta » 48 horas antes de servir.'],
  },
  'cancellation.refunded-before': {
    reads: {
      'Si cancela más de 48 horas antes de la salida, le devolvemos el importe.':
        'notice 48 hour',
    },
    ignores: ['Las cancelaciones con menos de 2 días no son reembolsables.'],
  },
  'cancellation.moved-or-refunded': {
    reads: {
      'En caso de tormenta, ofrecemos aplazar el paseo o el reembolso.': '',
    },
    ignores: ['No se puede aplazar el paseo ni pedir el reembolso.'],
  },
  'cancellation.refunded': {
    reads: {
      'Si cancelamos la excursión, reembolso íntegro.': '',
    },
    ignores: ['Todo pedido cancelado se factura.'],
  },
  'cancellation.refunded-above': {
    reads: {
      'Cancelación por el hotel » Recibirá un reembolso íntegro.': '',
    },
    ignores: ['Devoluciones » Recibirá un reembolso íntegro.'],
  },
  'cancellation.may': {
    reads: {
      'Puede cancelar su pedido antes del envío.': '',
    },
    ignores: ['Puede visitar el parque antes de la noche.'],
  },
  'cancellation.mind-changed': {
    reads: {
      'Cambia de opinión sin coste hasta el día antes de tu estancia.': '',
    },
    ignores: ['Cambia de opinión sobre la salsa, sin coste.'],
  },
  'cancellation.moved-free': {
    reads: {
      'Puede cambiar la fecha sin coste.': '',
    },
    ignores: ['El aplazamiento cuesta 20 €.'],
  },
  'cancellation.moved': {
    reads: {
      'Puede aplazar su curso cuando quiera.': '',
    },
    ignores: ['Nos reservamos el derecho de aplazar en cualquier momento.'],
  },
  'cancellation.paused-for': {
    reads: {
      'Puede pausar su suscripción hasta 3 meses.': 'notice 3 month',
    },
    ignores: [
      'Nos reservamos el derecho de suspender su suscripción a los 30 días.',
    ],
  },
  'cancellation.paused-at-will': {
    reads: {
      'Pausa tu suscripción cuando quieras.': '',
    },
    ignores: ['Pausa tu canción cuando quieras.'],
  },
  'cancellation.moved-before': {
    reads: {
      'Puede modificar su reserva hasta 12 horas antes de la clase.':
        'notice 12 hour',
    },
    ignores: ['El barrio cambió en 12 años.'],
  },
  'cancellation.moved-free-until': {
    reads: {
      'Puede cambiar la fecha sin coste hasta 24 horas antes.':
        'notice 24 hour',
    },
    ignores: ['Cambiamos el paquete de sitio hace 2 días, sin coste.'],
  },
  'cancellation.refund-for-notice': {
    reads: {
      'Cancelación » 48 horas antes de la visita: reembolso completo.':
        'notice 48 hour',
    },
    ignores: ['Crecimiento » 48 horas antes de la venta: reembolso completo.'],
  },
  'cancellation.given-back-by-us': {
    reads: {
      'Si tenemos que cancelar la inmersión, reembolsamos el anticipo.': '',
    },
    ignores: ['Tenemos que cancelar la cuenta.'],
  },
  'cancellation.refundable-until': {
    reads: {
      'El anticipo es reembolsable hasta 15 días antes de la fiesta.':
        'notice 15 day',
    },
    ignores: ['Los reembolsos eran más raros 15 años antes del euro.'],
  },
  'cancellation.notice-or-else': {
    reads: {
      'Cancele su clase con 24 horas de antelación, de lo contrario se cobra.':
        'notice 24 hour',
    },
    ignores: ['Abrimos hace 24 horas, de lo contrario no estaríamos aquí.'],
  },
  'cancellation.answered-yes': {
    reads: { '¿Puedo cancelar en cualquier momento? » Sí.': '' },
    ignores: ['¿Puedo cancelar en cualquier momento? » No.'],
  },
  'cancellation.until-moment': {
    reads: {
      'Puede cancelar la mesa hasta el día anterior.': '',
    },
    ignores: ['La feria abrió la víspera.'],
  },
  'cancellation.costs-nothing': {
    reads: {
      'Cancele con cuatro días y no nos debe nada.': 'notice 4 day',
    },
    ignores: ['Cuatro días de tormenta salieron caros.'],
  },
  'cancellation.leave-on-notice': {
    reads: {
      'Con un preaviso de cuatro semanas, date de baja.': 'notice 4 week',
    },
    ignores: ['Pasaron cuatro semanas.'],
  },
  'cancellation.leave-any-time': {
    reads: {
      'Sáltate una cesta cuando quieras.': '',
    },
    ignores: ['Los niños saltan en el patio.'],
  },
  'cancellation.move-offered': {
    reads: {
      'En caso de lluvia, nosotros ofrecemos reprogramar la visita.': '',
    },
    ignores: ['La reprogramación de la tele es fácil.'],
  },
  'cancellation.cant-come': {
    reads: {
      '¿No puedes venir? Gratis.': '',
    },
    ignores: ['¿No puedes venir? Llámanos.'],
  },
  'cancellation.cant-come-in-time': {
    reads: {
      '¿No puedes venir? Avisando 2 días antes es gratis.': 'notice 2 day',
    },
    ignores: ['Avísanos en 2 días.'],
  },
  'cancellation.unused-refunded': {
    reads: {
      'Te hacemos un reembolso de los meses no utilizados.': '',
    },
    ignores: ['Los meses no utilizados se pierden.'],
  },
  'cancellation.made-up': {
    reads: {
      'Una clase perdida se recupera.': '',
      'Ofrecemos clases de recuperación cada mes.': '',
    },
    ignores: ['Una clase perdida se paga.', 'No hay clases de recuperación.'],
  },
  'cancellation.held-if-late': {
    reads: {
      'Hay un periodo de gracia de 15 minutos si llega tarde a su cita.':
        'notice 15 minute',
    },
    ignores: ['Las facturas tienen un periodo de gracia de diez días.'],
  },
  'cancellation.may-pause': {
    reads: {
      'Puede pausar su suscripción.': '',
    },
    ignores: ['Podemos suspender su suscripción.'],
  },
  'cancellation.pass-extended': {
    reads: {
      'Si está enfermo, prolongamos su abono.': '',
    },
    ignores: ['El abono se prolonga de forma automática.'],
  },
  'cancellation.told-if-cant-come': {
    reads: {
      'Si no puede venir, avise con un preaviso de 2 días.': 'notice 2 day',
    },
    ignores: ['Si no puede venir, llámenos.'],
  },
  'cancellation.notice-asked': {
    reads: {
      '¿Con cuánta antelación debo cancelar? » 24 horas.': 'notice 24 hour',
    },
    ignores: ['¿Con cuánta antelación debo cancelar? » Cuanto antes.'],
  },
  'cancellation.answered-pause': {
    reads: {
      '¿Puedo pausar mi suscripción? » Sí, hasta tres meses.': 'notice 3 month',
    },
    ignores: ['¿Puedo pausar mi suscripción? » Sí, por 5 € al mes.'],
  },
  'cancellation.fee-waived': {
    reads: {
      'Si cancela por enfermedad, la penalización no se cobrará.': '',
    },
    ignores: ['El recargo no se cobra a los socios.'],
  },
  'cancellation.written-notice': {
    reads: {
      'El socio debe dar un mes de preaviso por escrito.': 'notice 1 month',
    },
    ignores: ['Los precios cambian con un mes de preaviso escrito.'],
  },
  'cancellation.may-move': {
    reads: {
      'Las citas se pueden aplazar.': '',
    },
    ignores: ['Las citas no se pueden aplazar.'],
  },
  'cancellation.transferable': {
    reads: {
      'El importe se puede transferir a otro curso.': '',
    },
    ignores: ['Sus datos se pueden transferir a otro país.'],
  },
  'cancellation.refunded-in-hardship': {
    reads: {
      'El depósito no es reembolsable, salvo enfermedad.': '',
    },
    ignores: ['El depósito no es reembolsable.'],
  },
  'cancellation.called-off-made-good': {
    reads: {
      'Si no hay bastantes inscritos, el curso se anula y se reembolsa.': '',
      'Las clases que anulamos son aplazadas o reembolsadas.': '',
    },
    ignores: [
      'El tren fue anulado.',
      'Las clases no son aplazadas o reembolsadas.',
    ],
  },
  'cancellation.used-to-the-end': {
    reads: {
      'Si cancela, tendrá acceso hasta el final del periodo.': '',
    },
    ignores: ['Acceso al parque hasta el final del mes.'],
  },
  'cancellation.told-or-else': {
    reads: {
      'Hay que avisar con 24 horas de antelación, de lo contrario se cobra la clase.':
        'notice 24 hour',
    },
    ignores: ['Avise 24 horas antes de la entrega.'],
  },
  'cancellation.back-before-start': {
    reads: {
      'Hasta 7 días antes de la llegada le reembolsamos.': 'notice 7 day',
    },
    ignores: ['El resto se paga 30 días antes de la llegada.'],
  },
  'cancellation.substitute': {
    reads: {
      'Puede ceder su plaza.': '',
    },
    ignores: ['No puede ceder su plaza.'],
  },
  'cancellation.until-dispatch': {
    reads: {
      'Puede cancelar el pedido hasta su envío.': '',
    },
    ignores: ['No puede cancelar el pedido antes de su envío.'],
  },
  'cancellation.forgiven': {
    reads: {
      'La primera cancelación es gratuita.': '',
    },
    ignores: ['La cancelación tardía se cobra.'],
  },
  'cancellation.short-notice': {
    reads: {
      'Con menos de 24 horas de antelación, se cobra el 50 %.':
        'notice 24 hour, fee 50 %',
    },
    ignores: ['Menos de 24 horas después, la mitad se había ido.'],
  },
  'cancellation.before-renewal': {
    reads: {
      'Mes a mes: cancele antes de la próxima renovación.': '',
    },
    ignores: ['Le escribimos antes de la próxima renovación.'],
  },
  'cancellation.then-rolling': {
    reads: {
      'Seis meses como mínimo, luego mes a mes.': 'notice 6 month',
    },
    ignores: ['Dos meses a 5 €, luego mes a mes a 20 €.'],
  },
  'cancellation.takes-effect': {
    reads: {
      'La cancelación tiene efecto al final del mes.': '',
    },
    ignores: ['El nuevo horario tiene efecto al final del mes.'],
  },
  'cancellation.rest-back': {
    reads: {
      'Cancelación » Se reembolsa el importe menos los gastos de gestión.': '',
    },
    ignores: ['El importe menos el depósito se paga al llegar.'],
  },
  'cancellation.since-signed': {
    reads: {
      'Puede cancelar en los 14 días desde la firma del contrato.':
        'notice 14 day',
    },
    ignores: ['Entregamos las llaves 10 días tras la firma del contrato.'],
  },
  'cancellation.refunded-if-taken-again': {
    reads: {
      'Si volvemos a alquilar la habitación, le reembolsamos el anticipo.': '',
    },
    ignores: ['Si se alquila de nuevo la habitación, pruebe en otra casa.'],
  },
  'cancellation.remedy-when-called-off': {
    reads: {
      'En caso de cancelación del evento, le reembolsamos la entrada.': '',
    },
    ignores: ['Avisamos de la cancelación del evento por correo.'],
  },
  'cancellation.given-back': {
    reads: {
      'Si usted cancela la visita, le reembolsamos lo que pagó.': '',
    },
    ignores: ['Aquí está el formulario de cancelación y reembolso.'],
  },
  'cancellation.refund-on-notice': {
    reads: {
      'Para el reembolso del curso se pide un preaviso de tres días.':
        'notice 3 day',
    },
    ignores: ['Traiga la entrada dos días antes.'],
  },
  'cancellation.only-if-called-off': {
    reads: {
      'Las plazas no son reembolsables, excepto curso cancelado.': '',
    },
    ignores: ['Las plazas no son reembolsables, excepto aviso.'],
  },
  'cancellation.missed-made-up': {
    reads: {
      'Las clases perdidas se recuperan en otro grupo.': '',
    },
    ignores: ['Las clases perdidas no se recuperan.'],
  },
  'cancellation.remedy-in-hardship': {
    reads: {
      'En caso de enfermedad, reembolsamos las clases que quedan.': '',
    },
    ignores: ['En caso de enfermedad, consulte al médico.'],
  },
  'cancellation.deposit-carried-over': {
    reads: {
      'El depósito puede ser transferido a otra fecha.': '',
    },
    ignores: ['El depósito se abona en otra cuenta.'],
  },
  'cancellation.carried-over': {
    reads: {
      'Si cancela, su pago es transferido a otra fecha.': '',
    },
    ignores: ['El saldo pasa a otra factura.'],
  },
  'cancellation.notice-then-free': {
    reads: {
      'Si cancela con 3 días de antelación, sin cargo.': 'notice 3 day',
    },
    ignores: ['Entrega con 3 días de antelación, sin cargo.'],
  },
  'cancellation.refunded-until-made': {
    reads: {
      'Reembolso hasta su envío.': '',
    },
    ignores: ['Sin reembolso tras el envío.'],
  },
  'cancellation.share-back': {
    reads: {
      'Si cancela, se reembolsa el 50 %.': 'fee 50 %',
    },
    ignores: ['El banco reembolsa el 5 % de sus compras.'],
  },
  'cancellation.notice-on-plan': {
    reads: {
      'Si cancela, es necesario un preaviso de 20 días.': 'notice 20 day',
    },
    ignores: ['Es necesario un preaviso de 2 días para los grupos.'],
  },
};
