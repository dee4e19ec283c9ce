class PaymentHooksController < ActionController::API
  include Signed

  def create
    Repair.where(invoice: params[:invoice]).update_all(paid: true)
    head :no_content
  end
end
