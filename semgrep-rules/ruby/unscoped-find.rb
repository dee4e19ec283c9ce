class OrdersController < ApplicationController
  before_action :authenticate_user!

  def index
    # ok: vetlint-ruby-unscoped-find
    @orders = current_user.orders.order(:created_at)
  end

  def show
    # ok: vetlint-ruby-unscoped-find
    @order = current_user.orders.find(params[:id])
  end

  def update
    # ruleid: vetlint-ruby-unscoped-find
    @order = Order.find(params[:id])
    @order.update(params.require(:order).permit(:address))
  end

  def destroy
    # ruleid: vetlint-ruby-unscoped-find
    Order.find_by(id: params[:id]).destroy
  end

  def product
    # ok: vetlint-ruby-unscoped-find
    @product = Product.find(params[:id])
  end
end
