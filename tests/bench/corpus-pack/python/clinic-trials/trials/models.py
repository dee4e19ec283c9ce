from django.db import models


class Patient(models.Model):
    code = models.CharField(max_length=20)
    site = models.CharField(max_length=40)
    group = models.CharField(max_length=10)
    consent = models.BooleanField(default=False)
    unblinded = models.BooleanField(default=False)
    note = models.TextField(blank=True)


class Visit(models.Model):
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE)
    day = models.DateField()
    value = models.FloatField()
