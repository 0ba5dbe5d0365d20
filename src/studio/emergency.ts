/** Somebody in danger must find a number: the last one cannot be taken out, only changed. */
import { isList, isObject, type Json } from './json';

/** Would the step from `before` to `after` take the last emergency number away? */
export const emergencyFault = (before: Json, after: Json): boolean =>
  before !== after && hasEmergencyNumber(before) && !hasEmergencyNumber(after);

/** As the pack's rules have it: a service of that urgency with a telephone. */
function hasEmergencyNumber(pack: Json): boolean {
  const services = isObject(pack) && isList(pack.services) ? pack.services : [];
  return services.some(
    (service) =>
      isObject(service) &&
      service.urgency === 'emergency' &&
      isList(service.methods) &&
      service.methods.some((method) => isObject(method) && method.kind === 'phone'),
  );
}
