from django.urls import include, path

urlpatterns = [path("", include("meals.urls"))]
