resource "aws_s3_bucket_acl" "reports" {
  bucket = aws_s3_bucket.reports.id
  # ruleid: vetlint-terraform-public-bucket
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "reports" {
  bucket                  = aws_s3_bucket.reports.id
  # ruleid: vetlint-terraform-public-bucket
  block_public_acls       = false
  # ok: vetlint-terraform-public-bucket
  block_public_policy     = true
  # ok: vetlint-terraform-public-bucket
  ignore_public_acls      = true
  # ok: vetlint-terraform-public-bucket
  restrict_public_buckets = true
}

resource "google_storage_bucket_iam_member" "reports" {
  bucket = google_storage_bucket.reports.name
  role   = "roles/storage.objectViewer"
  # ruleid: vetlint-terraform-public-bucket
  member = "allUsers"
}

resource "azurerm_storage_container" "reports" {
  name                  = "reports"
  # ruleid: vetlint-terraform-public-bucket
  container_access_type = "blob"
}

resource "aws_s3_bucket_acl" "logs" {
  bucket = aws_s3_bucket.logs.id
  # ok: vetlint-terraform-public-bucket
  acl    = "private"
}

resource "azurerm_storage_container" "logs" {
  name                  = "logs"
  # ok: vetlint-terraform-public-bucket
  container_access_type = "private"
}
