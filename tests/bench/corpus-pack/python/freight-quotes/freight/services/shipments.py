import logging

from ..security import pickup_code, tracking_code

log = logging.getLogger("freight.shipments")


def announce(shipment: int, phone: str) -> dict:
    code = pickup_code()
    log.info("shipment %s: pickup code %s sent to %s", shipment, code, phone)
    return {"shipment": shipment, "code": code}


def track(shipment: int) -> dict:
    code = tracking_code()
    log.info("shipment %s: tracking code made, ends with %s", shipment, code[-2:])
    return {"shipment": shipment, "tracking": code}
