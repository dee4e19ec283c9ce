from django import forms
from django.contrib import admin
from rest_framework import serializers

from .models import Article, Order, User, UserProfile


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ruleid: vetlint-python-all-fields-form
        fields = "__all__"


class OrderForm(forms.ModelForm):
    class Meta:
        model = Order
        # ruleid: vetlint-python-all-fields-form
        fields = "__all__"
        widgets = {"note": forms.Textarea}


class ProfileForm(forms.ModelForm):
    note = forms.CharField(required=False)

    class Meta:
        model = UserProfile
        # ruleid: vetlint-python-all-fields-form
        fields = "__all__"


class SignUpSerializer(serializers.ModelSerializer):
    class Meta:
        extra_kwargs = {"password": {"write_only": True}}
        model = User
        # ruleid: vetlint-python-all-fields-form
        fields = "__all__"


class NamedForm(forms.ModelForm):
    class Meta:
        model = User
        # ok: vetlint-python-all-fields-form
        fields = ["name", "email"]


class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        # ok: vetlint-python-all-fields-form
        fields = "__all__"


class UserListSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ok: vetlint-python-all-fields-form
        fields = "__all__"


class UserAdminForm(forms.ModelForm):
    class Meta:
        model = User
        # ok: vetlint-python-all-fields-form
        fields = "__all__"


class GuardedSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ok: vetlint-python-all-fields-form
        fields = "__all__"
        read_only_fields = ["is_staff", "role"]


admin.site.register(Article)
