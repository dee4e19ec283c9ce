resource "aws_lambda_function_url" "resize" {
  function_name      = aws_lambda_function.resize.function_name
  # ruleid: vetlint-terraform-lambda-url-none
  authorization_type = "NONE"
}

resource "google_cloudfunctions_function_iam_member" "resize" {
  cloud_function = google_cloudfunctions_function.resize.name
  role           = "roles/cloudfunctions.invoker"
  # ruleid: vetlint-terraform-lambda-url-none
  member         = "allUsers"
}

resource "aws_lambda_permission" "open" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.resize.function_name
  # ruleid: vetlint-terraform-lambda-url-none
  principal     = "*"
}

resource "aws_lambda_function_url" "signed" {
  function_name      = aws_lambda_function.resize.function_name
  # ok: vetlint-terraform-lambda-url-none
  authorization_type = "AWS_IAM"
}

resource "aws_lambda_permission" "events" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.resize.function_name
  # ok: vetlint-terraform-lambda-url-none
  principal     = "events.amazonaws.com"
}

resource "aws_lambda_permission" "organisation" {
  action           = "lambda:InvokeFunction"
  function_name    = aws_lambda_function.resize.function_name
  # ok: vetlint-terraform-lambda-url-none
  principal        = "*"
  principal_org_id = var.organisation
}
