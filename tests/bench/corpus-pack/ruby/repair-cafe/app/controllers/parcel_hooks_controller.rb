class ParcelHooksController < ActionController::API
  def create
    Repair.find(params[:repair_id]).update!(parts_arrived: true)
    head :no_content
  end
end
