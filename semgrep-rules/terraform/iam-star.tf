data "aws_iam_policy_document" "worker" {
  statement {
    # ruleid: vetlint-terraform-iam-star
    actions   = ["*"]
    resources = ["*"]
  }
  statement {
    # ok: vetlint-terraform-iam-star
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.reports.arn}/*"]
  }
  statement {
    effect    = "Deny"
    # ok: vetlint-terraform-iam-star
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "worker" {
  role = aws_iam_role.worker.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        # ruleid: vetlint-terraform-iam-star
        Action   = "*"
        Resource = "*"
      },
      {
        Effect   = "Allow"
        # ok: vetlint-terraform-iam-star
        Action   = ["logs:PutLogEvents"]
        Resource = "*"
      }
    ]
  })
}

resource "aws_iam_policy" "text" {
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    # ruleid: vetlint-terraform-iam-star
    "Action": "*",
    "Resource": "*"
  }]
}
EOF
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.worker.name
  # ruleid: vetlint-terraform-iam-star
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.worker.name
  # ok: vetlint-terraform-iam-star
  policy_arn = "arn:aws:iam::aws:policy/CloudWatchLogsReadOnlyAccess"
}

resource "google_project_iam_member" "worker" {
  project = var.project
  # ruleid: vetlint-terraform-iam-star
  role    = "roles/editor"
  member  = "serviceAccount:${google_service_account.worker.email}"
}

resource "google_project_iam_member" "reader" {
  project = var.project
  # ok: vetlint-terraform-iam-star
  role    = "roles/storage.objectViewer"
  member  = "serviceAccount:${google_service_account.worker.email}"
}
