import logging

from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.utils.safestring import mark_safe
from django.shortcuts import render
from rest_framework import viewsets
from rest_framework.decorators import api_view, authentication_classes, permission_classes
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .authentication import DeviceToken, MonitorToken, SiteToken
from .models import Patient, Visit
from .serializers import PatientSerializer, VisitSerializer
from .services import analysis, search
from .services.files import export_path, open_export

log = logging.getLogger(__name__)


class PatientViewSet(viewsets.ModelViewSet):
    queryset = Patient.objects.all()
    serializer_class = PatientSerializer
    authentication_classes = [SiteToken]
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return search.patients_of(self.request.user.name)


class VisitViewSet(viewsets.ModelViewSet):
    queryset = Visit.objects.all()
    serializer_class = VisitSerializer
    authentication_classes = []
    permission_classes = [AllowAny]


class AnalysisView(APIView):
    authentication_classes = [SiteToken]
    permission_classes = [IsAuthenticated]

    def get(self, request):
        try:
            if "where" in request.query_params:
                rows = search.patients_where(request.query_params["where"])
                return Response(PatientSerializer(rows, many=True).data)
            period = request.query_params.get("period", "month")
            rows = search.visits_in(period) if "strict" in request.query_params else search.visits_by(period)
            return Response(VisitSerializer(rows, many=True).data)
        except Exception as exc:
            return Response({"detail": f"{type(exc).__name__}: {exc}", "args": [str(a) for a in exc.args]}, status=500)

    def post(self, request):
        row = {"value": 1.0, "day": 3}
        try:
            return Response({
                "derived": analysis.derive(request.data["formula"], row),
                "checked": analysis.check(request.data["rule"], row),
                "plugin": analysis.plugin(request.data["plugin"]),
                "builtin": analysis.builtin_plugin(request.data["builtin"]),
                "r": analysis.run_r(request.data["script"], request.data["column"]),
                "summary": analysis.run_summary(request.data["column"]),
            })
        except Exception:
            log.exception("analysis failed")
            return Response({"detail": "The analysis failed."}, status=500)


@api_view(["POST"])
@authentication_classes([SiteToken])
@permission_classes([IsAuthenticated])
def documents(request):
    patient = Patient.objects.filter(site=request.user.name).first()
    return Response({
        "letter": analysis.letter(request.data["source"], patient),
        "site_letter": analysis.site_letter(request.data["source"], patient),
        "items": len(analysis.odm(request.data["odm"].encode())) + len(analysis.odm_strict(request.data["odm"].encode())),
    })


@api_view(["GET"])
@authentication_classes([MonitorToken])
def monitor(request):
    return Response({"patients": Patient.objects.filter(site=request.user.name).count()})


@api_view(["GET"])
@authentication_classes([DeviceToken])
def device(request):
    return Response({"site": request.user.name})


@api_view(["GET"])
@authentication_classes([SiteToken])
@permission_classes([IsAuthenticated])
def export(request):
    return FileResponse(open(export_path(request.query_params["name"]), "rb"))


@api_view(["GET"])
@authentication_classes([SiteToken])
@permission_classes([IsAuthenticated])
def protocol(request):
    handle = open_export(request.query_params["name"])
    if handle is None:
        raise Http404
    return FileResponse(handle)


def banner(request):
    text = mark_safe("<b>%s</b>" % request.GET.get("text", "Trial"))
    return render(request, "trials/banner.html", {"text": text})


def heading(request):
    return render(request, "trials/banner.html", {"text": request.GET.get("text", "Trial")})


def ping(request):
    return JsonResponse({"text": request.GET.get("text", "")})


def version(request):
    return HttpResponse("2.4.1", content_type="text/plain")
