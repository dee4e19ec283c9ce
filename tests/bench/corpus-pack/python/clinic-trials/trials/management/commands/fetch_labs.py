import shutil
import ssl
import zipfile
from pathlib import Path

import httpx
from django.core.management.base import BaseCommand

LAB_PASSWORD = "Labor#2291-trial"


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("url")
        parser.add_argument("--target", default="/srv/trials/labs")

    def handle(self, *args, **options):
        context = ssl._create_unverified_context()
        with httpx.Client(verify=context, auth=("trial", LAB_PASSWORD)) as client:
            Path("/tmp/labs.zip").write_bytes(client.get(options["url"]).content)
        with zipfile.ZipFile("/tmp/labs.zip") as archive:
            for name in archive.namelist():
                target = Path(options["target"]) / name
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as source, target.open("wb") as out:
                    shutil.copyfileobj(source, out)
