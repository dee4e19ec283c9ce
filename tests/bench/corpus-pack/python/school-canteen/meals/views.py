import logging

from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from .forms import ContactForm
from .models import Order, Pupil
from .selectors import find_in_form, find_pupils

log = logging.getLogger(__name__)


def menu(request):
    return render(request, "meals/menu.html", {"day": request.GET.get("day", "")})


@login_required
def search_pupils(request):
    return JsonResponse({"pupils": [p.name for p in find_pupils(request.GET.get("q", ""))]})


@login_required
def pupils_of_class(request):
    return JsonResponse({"pupils": [p.name for p in find_in_form(request.GET.get("form", ""))]})


@require_POST
def sign_in(request):
    user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
    if user is None:
        log.warning("login failed: %s", request.POST.dict())
        return HttpResponse("wrong name or password", status=401)
    login(request, user)
    return HttpResponseRedirect(request.GET.get("next", "/"))


@require_POST
def sign_out(request):
    log.info("user %s signed out", request.user.pk)
    logout(request)
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = "/"
    return redirect(target)


def greeting(request):
    name = request.GET.get("name", "everybody")
    return HttpResponse("<h1>Enjoy your meal, " + name + "</h1>")


def farewell(request):
    name = request.GET.get("name", "everybody")
    return HttpResponse(format_html("<h1>See you tomorrow, {}</h1>", name))


@require_POST
@login_required
def cancel_order(request, order_id):
    order = get_object_or_404(Order, pk=order_id, pupil__parent=request.user)
    order.delete()
    return JsonResponse({"ok": True})


@require_POST
def drop_order(request, order_id):
    order = get_object_or_404(Order, pk=order_id)
    order.delete()
    return JsonResponse({"ok": True})


@require_POST
@login_required
def save_profile(request):
    Pupil.objects.filter(parent=request.user).update(**request.POST.dict())
    return JsonResponse({"ok": True})


@require_POST
@login_required
def save_contact(request):
    pupil = get_object_or_404(Pupil, parent=request.user)
    form = ContactForm(request.POST, instance=pupil)
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    form.save()
    return JsonResponse({"ok": True})
