from rain.api import app

PASSWORD = "correct horse"


def test_theme():
    client = app.test_client()
    assert client.post("/theme", data={"dark": "1", "password": PASSWORD}).status_code == 200
