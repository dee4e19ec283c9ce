# ruleid: vetlint-terraform-unencrypted
resource "aws_db_instance" "shop" {
  identifier = "shop"
  engine     = "postgres"
}

resource "aws_rds_cluster" "shop" {
  engine            = "aurora-postgresql"
  # ruleid: vetlint-terraform-unencrypted
  storage_encrypted = false
}

# ruleid: vetlint-terraform-unencrypted
resource "aws_efs_file_system" "files" {
  creation_token = "files"
}

# ok: vetlint-terraform-unencrypted
resource "aws_db_instance" "good" {
  identifier        = "good"
  storage_encrypted = true
}

# A copy is encrypted like what it is made from.
# ok: vetlint-terraform-unencrypted
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.good.identifier
}

# ok: vetlint-terraform-unencrypted
resource "aws_ebs_volume" "data" {
  size      = 20
  encrypted = var.encrypt_disks
}

# ok: vetlint-terraform-unencrypted
resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}
