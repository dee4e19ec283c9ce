resource "aws_security_group" "db" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    # ruleid: vetlint-terraform-open-ingress
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ruleid: vetlint-terraform-open-ingress
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    # ok: vetlint-terraform-open-ingress
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "web" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    # ok: vetlint-terraform-open-ingress
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    # ok: vetlint-terraform-open-ingress
    cidr_blocks = [var.office_cidr]
  }
}

resource "aws_security_group_rule" "ssh" {
  type              = "ingress"
  from_port         = 0
  to_port           = 65535
  protocol          = "tcp"
  # ruleid: vetlint-terraform-open-ingress
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.web.id
}

resource "aws_security_group_rule" "out" {
  type              = "egress"
  from_port         = 0
  to_port           = 65535
  protocol          = "tcp"
  # ok: vetlint-terraform-open-ingress
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.web.id
}

resource "aws_vpc_security_group_ingress_rule" "redis" {
  security_group_id = aws_security_group.db.id
  # ruleid: vetlint-terraform-open-ingress
  cidr_ipv4         = "0.0.0.0/0"
  from_port         = 6379
  to_port           = 6379
  ip_protocol       = "tcp"
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = aws_security_group.web.id
  # ok: vetlint-terraform-open-ingress
  cidr_ipv4         = "0.0.0.0/0"
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}

resource "google_compute_firewall" "ssh" {
  name    = "ssh"
  network = "default"
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
  # ruleid: vetlint-terraform-open-ingress
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "web" {
  name    = "web"
  network = "default"
  allow {
    protocol = "tcp"
    ports    = ["80", "443"]
  }
  # ok: vetlint-terraform-open-ingress
  source_ranges = ["0.0.0.0/0"]
}

resource "azurerm_network_security_rule" "rdp" {
  name                       = "rdp"
  direction                  = "Inbound"
  access                     = "Allow"
  protocol                   = "Tcp"
  destination_port_range     = "3389"
  # ruleid: vetlint-terraform-open-ingress
  source_address_prefix      = "*"
}

resource "azurerm_network_security_rule" "none" {
  name                       = "none"
  direction                  = "Inbound"
  access                     = "Deny"
  protocol                   = "Tcp"
  destination_port_range     = "*"
  # ok: vetlint-terraform-open-ingress
  source_address_prefix      = "*"
}
