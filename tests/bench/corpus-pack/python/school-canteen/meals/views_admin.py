import datetime
import os
import tarfile
import zipfile

from django.conf import settings
from django.contrib.admin.views.decorators import staff_member_required
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.template import Context, Template

from .selectors import top_by, totals_by


def last_month():
    return datetime.date.today() - datetime.timedelta(days=30)


@staff_member_required
def totals(request):
    return JsonResponse({"rows": totals_by(request.GET.get("by", "meal"), last_month())})


@staff_member_required
def top(request):
    try:
        rows = top_by(request.GET.get("by", "meal"), last_month())
    except KeyError:
        return JsonResponse({"error": "unknown column"}, status=400)
    return JsonResponse({"rows": rows})


@staff_member_required
def import_photos(request):
    upload = request.FILES["photos"]
    with zipfile.ZipFile(upload) as archive:
        for info in archive.infolist():
            target = os.path.join(settings.MEDIA_ROOT, info.filename)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as out:
                out.write(archive.read(info))
    return JsonResponse({"ok": True})


@staff_member_required
def import_menu(request):
    with tarfile.open(fileobj=request.FILES["menu"]) as archive:
        archive.extractall(settings.MEDIA_ROOT / "menus", filter="data")
    return JsonResponse({"ok": True})


@staff_member_required
def preview_letter(request):
    source = request.POST["text"]
    letter = Template("{% load i18n %}<p>" + source + "</p>")
    return HttpResponse(letter.render(Context({"user": request.user})))


@staff_member_required
def letter(request):
    return render(request, "meals/letter.html", {"text": request.POST["text"]})
