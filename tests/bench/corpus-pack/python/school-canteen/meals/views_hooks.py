import json
import os

import stripe
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .models import Order


@csrf_exempt
@require_POST
def payments(request):
    event = json.loads(request.body)
    if event["type"] == "payment.succeeded":
        Order.objects.filter(pk=event["order"]).update(paid=True)
    return HttpResponse(status=204)


@csrf_exempt
@require_POST
def stripe_events(request):
    try:
        event = stripe.Webhook.construct_event(request.body, request.headers.get("Stripe-Signature", ""), os.environ["STRIPE_WEBHOOK_SECRET"])
    except (ValueError, stripe.SignatureVerificationError):
        return HttpResponse(status=400)
    if event["type"] == "checkout.session.completed":
        Order.objects.filter(pk=event["data"]["object"]["client_reference_id"]).update(paid=True)
    return HttpResponse(status=204)
