class NoticesController < ApplicationController
  before_action :require_board, only: %i[create]

  def index
    @notices = Notice.order(created_at: :desc).limit(30)
  end

  def show
    @notice = Notice.find(params[:id])
  end

  def create
    notice = Notice.create!(params.require(:notice).permit(:title, :body))
    cookies[:last_notice] = { value: notice.id, secure: true, httponly: true }
    redirect_to notice
  end
end
