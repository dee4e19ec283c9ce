resource "aws_db_instance" "shop" {
  username = "shop"
  # ruleid: vetlint-terraform-hardcoded-secret
  password = "orchard-2026"
}

variable "db_password" {
  type    = string
  # ruleid: vetlint-terraform-hardcoded-secret
  default = "changeme123"
}

resource "aws_lambda_function" "mail" {
  environment {
    variables = {
      # ruleid: vetlint-terraform-hardcoded-secret
      MAIL_API_KEY = "mk_live_77c1f0a2b9"
      # ok: vetlint-terraform-hardcoded-secret
      MAIL_HOST    = "mail.orchard.example"
    }
  }
}

resource "aws_db_instance" "good" {
  # ok: vetlint-terraform-hardcoded-secret
  password = random_password.db.result
}

resource "aws_db_instance" "interpolated" {
  # ok: vetlint-terraform-hardcoded-secret
  password = "${var.db_password}"
}

variable "api_key" {
  type      = string
  sensitive = true
  # ok: vetlint-terraform-hardcoded-secret
  default   = ""
}

resource "kubernetes_secret" "tls" {
  data = {
    # ok: vetlint-terraform-hardcoded-secret
    private_key = file("key.pem")
    # ok: vetlint-terraform-hardcoded-secret
    secret_name = "shop-tls"
  }
}

resource "example_app" "shop" {
  # ok: vetlint-terraform-hardcoded-secret
  client_secret = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop"
}
