import hmac
import json

from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse, JsonResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from orchard.models import Event, Order, find_user
from rest_framework.decorators import api_view


# ruleid: vetlint-python-django-csrf-exempt-unsafe
@csrf_exempt
@login_required
def delete_order(request, order_id):
    Order.objects.filter(pk=order_id).delete()
    return HttpResponse(status=204)


# ruleid: vetlint-python-django-csrf-exempt-unsafe
@csrf_exempt
def change_address(request):
    if not request.user.is_authenticated:
        return HttpResponse(status=401)
    request.user.address = json.loads(request.body)["address"]
    request.user.save()
    return HttpResponse(status=204)


# ruleid: vetlint-python-django-csrf-exempt-unsafe
@require_POST
@csrf_exempt
def add_to_basket(request):
    basket = request.session.setdefault("basket", [])
    basket.append(request.POST["sku"])
    return JsonResponse({"items": len(basket)})


# ruleid: vetlint-python-django-csrf-exempt-unsafe
@csrf_exempt
def sign_in(request):
    user = find_user(request.POST["email"], request.POST["password"])
    login(request, user)
    return HttpResponse(status=204)


# ruleid: vetlint-python-django-csrf-exempt-unsafe
@method_decorator(csrf_exempt, name="dispatch")
class ProfileView(LoginRequiredMixin, View):
    def post(self, request):
        return HttpResponse(status=204)


# ok: vetlint-python-django-csrf-exempt-unsafe
@csrf_exempt
def payment_event(request):
    expected = hmac.new(b"from the settings", request.body, "sha256").hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        return HttpResponse(status=401)
    Event.objects.create(user=request.user, body=request.body)
    return HttpResponse(status=204)


# ok: vetlint-python-django-csrf-exempt-unsafe
@csrf_exempt
def parcel_event(request):
    Event.objects.create(body=request.body)
    return HttpResponse(status=204)


# ok: vetlint-python-django-csrf-exempt-unsafe
@csrf_exempt
@api_view(["POST"])
def rate(request):
    return JsonResponse({"user": request.user.pk})


# ok: vetlint-python-django-csrf-exempt-unsafe
@csrf_exempt
def machine(request):
    if request.headers.get("Authorization") != "Bearer from the settings":
        return HttpResponse(status=401)
    return JsonResponse({"user": str(request.user)})


# ok: vetlint-python-django-csrf-exempt-unsafe
@login_required
@require_POST
def cancel_order(request, order_id):
    Order.objects.filter(pk=order_id, owner=request.user).delete()
    return HttpResponse(status=204)


# ok: vetlint-python-django-csrf-exempt-unsafe
@method_decorator(csrf_exempt, name="dispatch")
class HookView(View):
    def post(self, request):
        return HttpResponse(status=204)


# ok: vetlint-python-django-csrf-exempt-unsafe
@method_decorator(csrf_exempt, name="dispatch")
class LogoutView(View):
    def post(self, request):
        request.session.flush()
        return HttpResponse(status=204)
