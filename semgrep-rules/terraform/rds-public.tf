resource "aws_db_instance" "shop" {
  identifier          = "shop"
  # ruleid: vetlint-terraform-rds-public
  publicly_accessible = true
}

resource "google_sql_database_instance" "shop" {
  settings {
    tier = "db-f1-micro"
    ip_configuration {
      authorized_networks {
        name  = "all"
        # ruleid: vetlint-terraform-rds-public
        value = "0.0.0.0/0"
      }
      authorized_networks {
        name  = "office"
        # ok: vetlint-terraform-rds-public
        value = "203.0.113.7/32"
      }
    }
  }
}

resource "azurerm_mssql_firewall_rule" "all" {
  name             = "all"
  start_ip_address = "0.0.0.0"
  # ruleid: vetlint-terraform-rds-public
  end_ip_address   = "255.255.255.255"
}

resource "aws_db_instance" "private" {
  identifier          = "private"
  # ok: vetlint-terraform-rds-public
  publicly_accessible = false
}

resource "aws_instance" "web" {
  # ok: vetlint-terraform-rds-public
  associate_public_ip_address = true
}
