from django.urls import path

from . import views, views_admin, views_hooks

urlpatterns = [
    path("", views.menu),
    path("pupils/search", views.search_pupils),
    path("pupils/class", views.pupils_of_class),
    path("login", views.sign_in),
    path("logout", views.sign_out),
    path("greeting", views.greeting),
    path("farewell", views.farewell),
    path("orders/<int:order_id>/cancel", views.cancel_order),
    path("orders/<int:order_id>/drop", views.drop_order),
    path("profile", views.save_profile),
    path("profile/contact", views.save_contact),
    path("staff/totals", views_admin.totals),
    path("staff/top", views_admin.top),
    path("staff/import", views_admin.import_photos),
    path("staff/import-menu", views_admin.import_menu),
    path("staff/template", views_admin.preview_letter),
    path("staff/letter", views_admin.letter),
    path("hooks/payments", views_hooks.payments),
    path("hooks/stripe", views_hooks.stripe_events),
]
