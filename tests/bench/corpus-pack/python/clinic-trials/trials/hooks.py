import hashlib
import hmac
import json
import os

from django.conf import settings
from django.http import HttpResponse, HttpResponseForbidden
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from .models import Patient


def signature_ok(secret, request):
    expected = hmac.new(secret.encode(), request.body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, request.headers.get("X-Signature", ""))


@method_decorator(csrf_exempt, name="dispatch")
class ConsentHook(View):
    def post(self, request):
        if not settings.DEBUG and os.environ.get("CONSENT_SECRET"):
            if not signature_ok(os.environ["CONSENT_SECRET"], request):
                return HttpResponseForbidden()
        event = json.loads(request.body)
        Patient.objects.filter(code=event["code"]).update(consent=True)
        return HttpResponse(status=204)


@method_decorator(csrf_exempt, name="dispatch")
class WithdrawalHook(View):
    def post(self, request):
        if not signature_ok(os.environ["WITHDRAWAL_SECRET"], request):
            return HttpResponseForbidden()
        event = json.loads(request.body)
        Patient.objects.filter(code=event["code"]).update(consent=False)
        return HttpResponse(status=204)


@method_decorator(csrf_exempt, name="dispatch")
class RandomisationHook(View):
    def post(self, request):
        event = json.loads(request.body)
        Patient.objects.filter(code=event["code"]).update(group=event["group"])
        return HttpResponse(status=204)


class SignedHook(View):
    secret_name = ""

    @method_decorator(csrf_exempt)
    def dispatch(self, request, *args, **kwargs):
        if not signature_ok(os.environ[self.secret_name], request):
            return HttpResponseForbidden()
        return super().dispatch(request, *args, **kwargs)


class UnblindingHook(SignedHook):
    secret_name = "UNBLINDING_SECRET"

    def post(self, request):
        event = json.loads(request.body)
        Patient.objects.filter(code=event["code"]).update(unblinded=True)
        return HttpResponse(status=204)
