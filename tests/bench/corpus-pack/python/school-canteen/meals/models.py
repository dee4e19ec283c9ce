from django.contrib.auth.models import User
from django.db import models


class Pupil(models.Model):
    parent = models.ForeignKey(User, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    form = models.CharField(max_length=10)
    allergies = models.TextField(blank=True)
    balance_cents = models.IntegerField(default=0)
    free_meals = models.BooleanField(default=False)


class Order(models.Model):
    pupil = models.ForeignKey(Pupil, on_delete=models.CASCADE)
    meal = models.CharField(max_length=80)
    day = models.DateField()
    paid = models.BooleanField(default=False)
