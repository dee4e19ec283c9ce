# ruleid: vetlint-terraform-secret-no-rotation
resource "aws_kms_key" "data" {
  description = "data"
}

resource "aws_kms_key" "logs" {
  description         = "logs"
  # ruleid: vetlint-terraform-secret-no-rotation
  enable_key_rotation = false
}

terraform {
  backend "s3" {
    bucket  = "orchard-state"
    key     = "shop.tfstate"
    # ruleid: vetlint-terraform-secret-no-rotation
    encrypt = false
  }
}

# ok: vetlint-terraform-secret-no-rotation
resource "aws_kms_key" "good" {
  description         = "good"
  enable_key_rotation = true
}

# ok: vetlint-terraform-secret-no-rotation
resource "aws_kms_key" "signing" {
  description              = "signing"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}

# ok: vetlint-terraform-secret-no-rotation
resource "aws_kms_alias" "data" {
  name          = "alias/data"
  target_key_id = aws_kms_key.good.key_id
}
