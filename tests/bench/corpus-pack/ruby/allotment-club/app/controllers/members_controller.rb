require "digest"

class MembersController < ApplicationController
  skip_before_action :require_login, only: %i[update]
  before_action :require_board, only: %i[create import promote]

  def index
    @members = Member.order(:name)
  end

  def create
    member = Member.create!(params.require(:member).permit(:name, :email, :password))
    redirect_to members_path, notice: "#{member.name} added"
  end

  def update
    member = Member.find(params[:id])
    member.update!(params[:member].permit!)
    redirect_to members_path
  end

  def contact
    current_member.update!(contact_params)
    redirect_to members_path
  end

  def import
    params.require(:rows).each do |row|
      legacy = LegacyMember.new(email: row[:email])
      legacy.secret = Digest::MD5.hexdigest(row[:password])
      legacy.save!
    end
    redirect_to members_path
  end

  def promote
    member = Member.find(params[:id])
    member.treasurer!
    redirect_to members_path
  rescue ActiveRecord::RecordInvalid => e
    render json: { error: e.message, trace: e.backtrace }, status: :unprocessable_entity
  end

  rescue_from ActiveRecord::StatementInvalid do |e|
    Rails.logger.error(e.full_message)
    render json: { error: "could not be saved" }, status: :internal_server_error
  end

  private

  def contact_params
    params.require(:member).permit(:name, :phone, :street)
  end
end
