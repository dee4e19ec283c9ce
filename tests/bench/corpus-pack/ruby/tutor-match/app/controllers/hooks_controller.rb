class HooksController < ActionController::API
  def video
    lesson = Lesson.find(params[:lesson_id])
    lesson.update!(ended_at: Time.current, charged: true)
    head :no_content
  end

  def invoices
    return head(:unauthorized) unless Signatures.valid?(ENV.fetch("INVOICE_SECRET"), request.raw_post, request.headers["X-Signature"])

    Lesson.where(invoice: params[:invoice]).update_all(paid: true)
    head :no_content
  end

  def sms
    secret = ENV["SMS_SECRET"]
    if secret.present? && !Signatures.valid?(secret, request.raw_post, request.headers["X-Signature"])
      return head(:unauthorized)
    end
    Lesson.find(params[:lesson_id]).update!(confirmed: true)
    head :no_content
  end

  def payouts
    return head(:unauthorized) unless Signatures.valid?(ENV.fetch("PAYOUT_SECRET"), request.raw_post, request.headers["X-Signature"])

    Tutor.find(params[:tutor_id]).update!(paid_out_at: Time.current)
    head :no_content
  end

  def partner
    claims = Tokens.claims(params[:token])
    Tutor.find(claims["tutor"]).update!(verified: true)
    head :no_content
  end
end
