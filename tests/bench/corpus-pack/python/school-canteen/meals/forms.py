from django import forms

from .models import Pupil


class ContactForm(forms.ModelForm):
    class Meta:
        model = Pupil
        fields = ["name", "allergies"]
