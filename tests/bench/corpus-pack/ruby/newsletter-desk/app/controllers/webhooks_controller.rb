class WebhooksController < ActionController::Base
  skip_before_action :verify_authenticity_token

  def mail
    Subscriber.where(email: params[:recipient]).destroy_all if params[:event] == "unsubscribed"
    head :ok
  end

  def stripe
    event = Stripe::Webhook.construct_event(request.body.read, request.headers["Stripe-Signature"], ENV.fetch("STRIPE_WEBHOOK_SECRET"))
    Subscriber.where(email: event.data.object.customer_email).update_all(paid: true) if event.type == "checkout.session.completed"
    head :ok
  rescue JSON::ParserError, Stripe::SignatureVerificationError
    head :bad_request
  end

  def bounces
    key = Rails.application.credentials.dig(:mail, :bounce_key)
    return head(:unauthorized) if key && !valid_signature?(key)

    Subscriber.where(email: params[:recipient]).update_all(bounced: true)
    head :ok
  end

  def complaints
    key = Rails.application.credentials.dig(:mail, :complaint_key)
    return head(:unauthorized) unless key && valid_signature?(key)

    Subscriber.where(email: params[:recipient]).update_all(complained: true)
    head :ok
  end

  private

  def valid_signature?(key)
    digest = OpenSSL::HMAC.hexdigest("SHA256", key, request.raw_post)
    ActiveSupport::SecurityUtils.secure_compare(digest, request.headers["X-Signature"].to_s)
  end
end
