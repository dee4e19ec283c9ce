from django.conf import settings


def token_key() -> str:
    return getattr(settings, "TRIAL_TOKEN_KEY", "trial-token-key")


def export_dir() -> str:
    return getattr(settings, "TRIAL_EXPORTS", "/srv/trials/exports")


def share_key() -> str:
    return settings.TRIAL_SHARE_KEY
