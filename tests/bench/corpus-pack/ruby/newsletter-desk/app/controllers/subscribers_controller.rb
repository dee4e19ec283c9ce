class SubscribersController < ApplicationController
  skip_before_action :authenticate_editor!, only: %i[create unsubscribe]

  def create
    subscriber = Subscriber.create!(params.require(:subscriber).permit(:email))
    subscriber.confirm_token!
    head :created
  end

  def unsubscribe
    Subscriber.find_by!(token: params.require(:token)).destroy!
    render plain: "You are unsubscribed."
  end

  def update
    Subscriber.find(params[:id]).update!(params.require(:subscriber).permit(:email))
    head :no_content
  rescue ActiveRecord::ActiveRecordError => e
    render json: { error: e.inspect, sql: e.try(:sql) }, status: :unprocessable_entity
  end

  def destroy
    Subscriber.find(params[:id]).destroy!
    head :no_content
  rescue ActiveRecord::RecordNotDestroyed => e
    logger.error(e.full_message)
    render json: { error: "The subscriber was not removed." }, status: :unprocessable_entity
  end
end
