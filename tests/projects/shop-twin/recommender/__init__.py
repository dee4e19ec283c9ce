"""Suggests products to the customers of the shop."""
